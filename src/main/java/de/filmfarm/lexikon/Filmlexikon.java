package de.filmfarm.lexikon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The application. Start it with {@code mvn spring-boot:run}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Filmlexikon {

	public static void main(String[] args) {
		SpringApplication.run(Filmlexikon.class, args);
	}

}
