package de.filmfarm.lexikon.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.filmfarm.lexikon.account.Account;
import de.filmfarm.lexikon.account.Role;
import de.filmfarm.lexikon.report.RefusedStepException.Reason;
import de.filmfarm.lexikon.report.Resolution.Declined;
import de.filmfarm.lexikon.report.Resolution.Duplicate;
import de.filmfarm.lexikon.report.Resolution.Fixed;
import de.filmfarm.lexikon.shared.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every step from every state.
 */
class ReportTests {

	private static final LanguageTag GERMAN = LanguageTag.of("de");

	private static final Account EDITOR = new Account("Ada", Role.EDITOR);

	private static final Content CONTENT = new Content(ReportReason.FACT, Passage.of("Die Kamera"), "Die Linse",
			"Falsch.", "a@b.de", "Ada");

	private static Report about(@Nullable Suspicion held) {
		return Report.about(new ReportSubject(1, "en", 3, "pan", "pan", "camera", LocalDate.EPOCH, GERMAN), null,
				CONTENT, held);
	}

	private static Report received() {
		return about(null);
	}

	private static Report held() {
		return about(Suspicion.LINKS);
	}

	private static Report aboutSearch() {
		return Report.aboutSearch(GERMAN, "dolly", CONTENT, null);
	}

	private static Report inWork() {
		return after(received(), (report) -> report.take(EDITOR));
	}

	private static Report closed(Resolution resolution) {
		return after(received(), (report) -> report.close(resolution, EDITOR));
	}

	private static Report after(Report report, Consumer<Report> step) {
		step.accept(report);
		return report;
	}

	private static Consumer<Report> step(String name) {
		return switch (name) {
			case "release" -> Report::release;
			case "take" -> (report) -> report.take(EDITOR);
			case "adopt" -> (report) -> report.adopt(4, EDITOR);
			case "fix" -> (report) -> report.close(new Fixed(4, null), EDITOR);
			case "decline" -> (report) -> report.close(new Declined("No."), EDITOR);
			case "duplicate" -> (report) -> report.close(new Duplicate(9, null), EDITOR);
			case "reopen" -> (report) -> report.reopen(EDITOR);
			case "say" -> (report) -> report.say(EDITOR, "Which words?");
			case "hear" -> (report) -> report.hear("These.", null);
			case "acknowledge" -> Report::acknowledge;
			default -> throw new IllegalArgumentException(name);
		};
	}

	static Stream<Arguments> refusals() {
		List<Arguments> all = new java.util.ArrayList<>();
		for (Report open : List.of(received(), inWork(), aboutSearch())) {
			all.add(arguments(open, "release", Reason.NOT_HELD));
			all.add(arguments(open, "reopen", Reason.OPEN));
			all.add(arguments(open, "acknowledge", Reason.NOTHING_SAID));
		}
		for (String step : List.of("take", "adopt", "fix", "decline", "duplicate")) {
			all.add(arguments(held(), step, Reason.HELD));
			all.add(arguments(closed(new Fixed(4, null)), step, Reason.CLOSED));
			all.add(arguments(closed(new Declined("No.")), step, Reason.CLOSED));
			all.add(arguments(closed(new Duplicate(9, null)), step, Reason.CLOSED));
		}
		all.add(arguments(held(), "reopen", Reason.OPEN));
		all.add(arguments(closed(new Declined("No.")), "release", Reason.NOT_HELD));
		all.add(arguments(aboutSearch(), "fix", Reason.NO_TERM));
		all.add(arguments(aboutSearch(), "adopt", Reason.NO_TERM));
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refusesStepsThatItCannotTakeAndStaysAsItIs(Report report, String step, Reason reason) {
		ReportStatus before = report.getStatus();
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(() -> step(step).accept(report))
			.extracting(RefusedStepException::getReason)
			.isEqualTo(reason);
		assertThat(report.getStatus()).isEqualTo(before);
		assertThat(report.getMessages()).isEmpty();
		assertThat(report.getAdopted()).isNull();
	}

	static Stream<Arguments> steps() {
		return Stream.of(arguments(held(), "release", ReportStatus.RECEIVED),
				arguments(received(), "take", ReportStatus.IN_WORK), arguments(inWork(), "take", ReportStatus.IN_WORK),
				arguments(received(), "adopt", ReportStatus.IN_WORK), arguments(received(), "fix", ReportStatus.FIXED),
				arguments(inWork(), "fix", ReportStatus.FIXED), arguments(received(), "decline", ReportStatus.DECLINED),
				arguments(inWork(), "decline", ReportStatus.DECLINED),
				arguments(aboutSearch(), "decline", ReportStatus.DECLINED),
				arguments(inWork(), "duplicate", ReportStatus.DUPLICATE),
				arguments(closed(new Fixed(4, null)), "reopen", ReportStatus.IN_WORK),
				arguments(closed(new Duplicate(9, null)), "reopen", ReportStatus.IN_WORK),
				arguments(closed(new Declined("No.")), "hear", ReportStatus.DECLINED),
				arguments(held(), "hear", ReportStatus.RECEIVED),
				arguments(closed(new Declined("No.")), "say", ReportStatus.DECLINED));
	}

	@ParameterizedTest
	@MethodSource("steps")
	void takesStepsThatItCanTake(Report report, String step, ReportStatus after) {
		step(step).accept(report);
		assertThat(report.getStatus()).isEqualTo(after);
		assertThat(report.isClosed()).isEqualTo(report.getClosure() != null).isEqualTo(after.isEnd());
	}

	@Test
	void keepsTheAnswerAmongTheMessagesWhenItGoesOn() {
		Report report = closed(new Declined("It is called so."));
		report.reopen(EDITOR);
		assertThat(report.getMessages()).singleElement()
			.satisfies((message) -> assertThat(message.getText()).isEqualTo("It is called so."))
			.matches((message) -> !message.isByReader());
	}

	@ParameterizedTest
	@org.junit.jupiter.params.provider.ValueSource(strings = { "say", "acknowledge", "reopen" })
	void waitsForAnEditorOnceTheReaderHasWrittenUntilOneReacts(String reaction) {
		Report report = closed(new Declined("No."));
		report.hear("But look here.", null);
		assertThat(report.getSpokeAt()).isNotNull();
		step(reaction).accept(report);
		assertThat(report.getSpokeAt()).isNull();
	}

	@Test
	void doesNotCallForAnEditorByWhatIsNotToBeTrusted() {
		Report report = received();
		report.hear("Buy this.", Suspicion.TRAP);
		assertThat(report.getSpokeAt()).isNull();
		assertThat(report.getMessages()).extracting(ReportMessage::getHeld).containsExactly(Suspicion.TRAP);
	}

	@Test
	void writesToTheReaderInTheirLanguageAndForgetsOnlyTheAddress() {
		Report report = received();
		assertThat(report.getReader()).isEqualTo(GERMAN);
		assertThat(report.getLanguage()).isEqualTo(LanguageTag.of("en"));
		report.writeTo(null);
		assertThat(report.getContent())
			.isEqualTo(new Content(ReportReason.FACT, Passage.of("Die Kamera"), "Die Linse", "Falsch.", null, "Ada"));
	}

}
