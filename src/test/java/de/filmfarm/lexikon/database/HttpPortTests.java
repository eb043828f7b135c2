package de.filmfarm.lexikon.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class HttpPortTests {

	@Test
	void isRefusedWhenItIsTaken() throws IOException {
		InetAddress loopback = InetAddress.getLoopbackAddress();
		try (ServerSocket taken = new ServerSocket(0, 1, loopback)) {
			assertThatExceptionOfType(PortInUseException.class)
				.isThrownBy(() -> HttpPort.verifyFree(taken.getLocalPort(), loopback));
			HttpPort.verifyFree(0, loopback);
			HttpPort.verifyFree(-1, loopback);
			HttpPort.verifyFree(taken.getLocalPort(), InetAddress.getByName("127.0.0.2"));
		}
	}

	@Test
	void isAskedForBeforeTheDatabaseIsStarted(@TempDir Path parent, CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			Path data = parent.resolve("data");
			Throwable failure = catchThrowable(() -> SpringApplication.run(Application.class,
					"--server.port=" + taken.getLocalPort(), "--lexikon.data-directory=" + data));
			assertThat(failure).hasRootCauseInstanceOf(BindException.class);
			assertThat(output).contains("Port %d was already in use".formatted(taken.getLocalPort()))
				.doesNotContain("\tat ");
			assertThat(data).doesNotExist();
		}
	}

	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, EmbeddedDatabaseConfiguration.class,
			DataSourceAutoConfiguration.class })
	static class Application {

	}

}
