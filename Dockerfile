# Builds the application from source, takes it apart into layers, and runs it without Maven, JDK or root.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY db db
COPY src src
# The tests need a browser and a database; they run in .ci/run, not here.
RUN --mount=type=cache,target=/root/.m2 mvn -B -Dmaven.test.skip=true package \
    && cp target/filmlexikon-*.jar lexikon.jar \
    && java -Djarmode=tools -jar lexikon.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 lexikon \
    && useradd --uid 10001 --gid lexikon --no-create-home --shell /usr/sbin/nologin lexikon \
    && install -d -m 700 -o lexikon -g lexikon /data
WORKDIR /application
# What changes least comes first, so that a new version of the application is a small layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER lexikon
ENV LEXIKON_DATA_DIRECTORY=/data
VOLUME /data
EXPOSE 8080
# Not healthy before the glossary is loaded, which takes a while at the first start. In bash, because not every version
# of the base image has an HTTP client.
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# Lucene calls the operating system; without the second option newer JDKs warn about it.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "lexikon.jar"]
