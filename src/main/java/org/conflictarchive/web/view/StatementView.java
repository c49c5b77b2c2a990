package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Chain;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

/**
 * A statement as every page shows it.
 *
 * @param id {@code report/position}
 * @param actors slugs of who speaks, with blanks between
 * @param kind the word of addresses and JSON
 * @param manner the kind in a reader's words
 * @param voices the chain of attribution; empty for the report's own voice
 * @param named the words that name the speaker, or null
 * @param cue the words that tie the speaker to it, or null
 * @param elsewhere speaker and cue, where they stand outside its sentence, or null
 * @param speakerRule the rule that led from the speaker's words to the actors, or null
 * @param anchor where it stands on its report's page
 * @param sentence its sentence, with what is said marked
 * @param chains the ends of the addresses of its chains of attribution, one for each
 * speaker; none where nobody relays it
 */
public record StatementView(String id, String actors, Link link, String kind, String manner, List<Voice> voices,
		@Nullable String named, @Nullable String cue, @Nullable String elsewhere, String content, Passage sentence,
		@Nullable DateView date, RuleLink rule, @Nullable RuleLink speakerRule, String anchor, SourceView source,
		List<String> chains) {

	public static StatementView of(Statement statement) {
		return of(statement, List.of());
	}

	/**
	 * A statement that was looked for.
	 * @param found the words found in its sentence, to be marked in place of what is said
	 */
	public static StatementView of(Statement statement, List<Words> found) {
		return new StatementView(statement.permalink(),
				statement.actors().stream().map(Actor::slug).collect(Collectors.joining(" ")), Link.to(statement),
				statement.kind().word(), manner(statement.kind()), Voice.of(statement), text(statement.speaker()),
				text(statement.cue()), elsewhere(statement), statement.content().text(),
				Passage.of(statement.sentence(), marks(statement, found)),
				DateView.of(statement.date(), statement.dateWords(), statement.report()), RuleLink.to(statement.rule()),
				RuleLink.to("speaker", statement.speakerRule()), "s" + statement.position(),
				SourceView.of(statement.report()), Chain.of(statement).stream().map(Chain::toString).toList());
	}

	/** Whether the words are the speaker's own, in quotation marks. */
	public boolean isDirect() {
		return this.kind.equals(StatementKind.DIRECT.word());
	}

	public static String manner(StatementKind kind) {
		return switch (kind) {
			case DIRECT -> "direct speech";
			case INDIRECT -> "indirect speech";
			case MIXED -> "partly quoted";
			case NARRATED -> "the report’s own voice";
		};
	}

	private static @Nullable String elsewhere(Statement statement) {
		String words = Stream.of(statement.speaker(), statement.cue())
			.filter(Objects::nonNull)
			.filter((found) -> found.end() <= statement.sentence().start()
					|| found.start() >= statement.sentence().end())
			.map(Words::text)
			.collect(Collectors.joining(" … "));
		return words.isEmpty() ? null : words;
	}

	private static List<Mark> marks(Statement statement, List<Words> found) {
		List<Mark> marks = new ArrayList<>();
		found.forEach((words) -> marks.add(Mark.of("content", words)));
		if (found.isEmpty() && statement.kind() != StatementKind.NARRATED) {
			marks.add(Mark.of("content", statement.content()));
		}
		if (statement.speaker() != null) {
			marks.add(Mark.of("speaker", statement.speaker()));
		}
		if (statement.cue() != null) {
			marks.add(Mark.of("cue", statement.cue()));
		}
		return marks;
	}

	private static @Nullable String text(@Nullable Words words) {
		return (words != null) ? words.text() : null;
	}

}
