package de.filmfarm.lexikon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Listens to what the application asks the database.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements BeanPostProcessor {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source)
				? ProxyDataSourceBuilder.create(source).listener(new Listener(this.statements)).build() : bean;
	}

	/** The statements that the step has sent. */
	public List<String> during(Runnable step) {
		this.statements.clear();
		step.run();
		return List.copyOf(this.statements);
	}

	private record Listener(List<String> statements) implements QueryExecutionListener {

		@Override
		public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			// What is done by the clock meanwhile belongs to no step.
			String thread = Thread.currentThread().getName();
			if (!thread.startsWith("scheduling-") && !thread.startsWith("spring-session-")) {
				queries.forEach((query) -> this.statements.add(query.getQuery()));
			}
		}

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		}

	}

}
