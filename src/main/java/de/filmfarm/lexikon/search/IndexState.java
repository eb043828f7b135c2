package de.filmfarm.lexikon.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Whether the index can be asked.
 */
@Component
class IndexState {

	private static final Logger log = LoggerFactory.getLogger(IndexState.class);

	/** An index of a hundred thousand terms takes two minutes to build. */
	private static final Duration BETWEEN_REBUILDS = Duration.ofHours(1);

	private volatile Condition condition = Condition.EMPTY;

	private Instant lastFailure = Instant.EPOCH;

	private final ApplicationEventPublisher events;

	private final AtomicLong changes = new AtomicLong();

	private volatile @Nullable Object content;

	private volatile long done;

	private volatile long total;

	IndexState(ApplicationEventPublisher events) {
		this.events = events;
	}

	Condition condition() {
		return this.condition;
	}

	/** Differs after each change of the index, so far as it is known here. */
	long changes() {
		return this.changes.get();
	}

	/** Something was written to the index. */
	void changed() {
		this.changes.incrementAndGet();
	}

	/** The index was seen to hold this: another instance may have written to it. */
	synchronized void seen(Object content) {
		if (!content.equals(this.content)) {
			this.content = content;
			changed();
		}
	}

	/** Terms indexed so far, while the index is rebuilt. */
	long done() {
		return this.done;
	}

	/** Terms to index, while the index is rebuilt. */
	long total() {
		return this.total;
	}

	/** The index holds what the database holds. */
	synchronized void ready() {
		if (this.condition != Condition.READY) {
			changed();
		}
		this.condition = Condition.READY;
		notifyAll();
	}

	/**
	 * Waits until the index is built, or could not be.
	 * @return whether that was so in time
	 */
	synchronized boolean awaitBuilt(Duration atMost) throws InterruptedException {
		long end = System.nanoTime() + atMost.toNanos();
		while (this.condition == Condition.REBUILDING && System.nanoTime() < end) {
			wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
		}
		return this.condition != Condition.REBUILDING;
	}

	/** The index lacks something that the database has; it can still be asked. */
	synchronized void behind() {
		if (this.condition == Condition.READY) {
			this.condition = Condition.BEHIND;
		}
	}

	/** The index is being built. */
	synchronized void rebuilding() {
		this.done = 0;
		this.total = 0;
		this.condition = Condition.REBUILDING;
	}

	/**
	 * Says that the index is being built, unless it is already.
	 * @return whether it was not
	 */
	synchronized boolean beginRebuilding() {
		if (this.condition == Condition.REBUILDING) {
			return false;
		}
		rebuilding();
		return true;
	}

	/** The index could not be built. */
	synchronized void failed() {
		this.condition = Condition.DAMAGED;
		notifyAll();
	}

	void progress(long done, long total) {
		this.done = done;
		this.total = total;
	}

	/**
	 * Asks the index, or something else as long as the index cannot be asked. An index
	 * that fails is taken for damaged, and rebuilt; but if its files can be read, the
	 * question may be at fault, so that it is not rebuilt for every one that fails.
	 */
	<T> T ask(Supplier<T> index, Supplier<T> instead) {
		if (!this.condition.canBeAsked()) {
			return instead.get();
		}
		try {
			return index.get();
		}
		// The JVM says InternalError when a mapped file is shorter than it was.
		catch (RuntimeException | InternalError ex) {
			if (isUnreadable(ex) || isFirstFailureInAWhile()) {
				damaged(ex);
			}
			else {
				log.error("A search failed; it was answered with names from the database", ex);
			}
			return instead.get();
		}
	}

	private static boolean isUnreadable(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof IOException || cause instanceof InternalError
					|| cause instanceof AlreadyClosedException);
	}

	private synchronized boolean isFirstFailureInAWhile() {
		Instant now = Instant.now();
		if (this.lastFailure.plus(BETWEEN_REBUILDS).isAfter(now)) {
			return false;
		}
		this.lastFailure = now;
		return true;
	}

	/** Has the index rebuilt, unless that is already being done. */
	void damaged(Throwable cause) {
		synchronized (this) {
			if (!this.condition.canBeAsked()) {
				return;
			}
			this.condition = Condition.DAMAGED;
		}
		log.warn("The index cannot be read and is rebuilt; until then names are looked for in the database", cause);
		this.events.publishEvent(new IndexDamaged(cause.toString()));
	}

	/** What the index can be used for. */
	enum Condition {

		/** Nobody has looked yet. */
		EMPTY,

		/** It holds what the database holds. */
		READY,

		/** It can be asked, but lacks something. */
		BEHIND,

		/** It is being built. */
		REBUILDING,

		/** It cannot be read. */
		DAMAGED;

		boolean canBeAsked() {
			return this == READY || this == BEHIND;
		}

	}

	/** The index was found to be damaged. */
	record IndexDamaged(String cause) {
	}

}
