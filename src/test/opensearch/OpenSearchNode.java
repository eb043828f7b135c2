import java.io.IOException;

import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/**
 * The OpenSearch node of the tests, in a JVM of its own because its Lucene is not the
 * application's. {@code OpenSearchOfTests} runs this file as it is: {@code java -cp <the
 * node's class path> OpenSearchNode.java <an empty directory>}. The directory is gone when
 * the node has ended as it should.
 */
class OpenSearchNode {

	public static void main(String[] arguments) throws IOException {
		OpenSearchRunner runner = new OpenSearchRunner();
		try (runner) {
			runner.onBuild((number, settings) -> configure(settings));
			runner.build("-basePath", arguments[0], "-numOfNode", "1", "-clusterName", "filmlexikon-tests");
			// The end of the input is the end of the tests, however they ended.
			System.in.read();
		}
		runner.clean();
	}

	private static void configure(Settings.Builder settings) {
		settings.put("network.host", "127.0.0.1")
			.put("discovery.type", "single-node")
			// Any free port; which one is then read from logs/http.ports.
			.put("http.port", "0")
			.put("transport.port", "0")
			.put("node.portsfile", true)
			// A full disk is not what is tested here.
			.put("cluster.routing.allocation.disk.threshold_enabled", false);
	}

}
