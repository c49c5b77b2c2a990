package org.conflictarchive.web.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Quoted;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Find.Likeness;
import org.conflictarchive.reading.quote.Find.Marks;
import org.conflictarchive.reading.quote.Find;
import org.conflictarchive.reading.quote.Piece.Kind;
import org.conflictarchive.reading.quote.Piece;
import org.conflictarchive.reading.quote.Quote;
import org.conflictarchive.vocabulary.Series;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.view.Beginning;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where a quotation stands.
 *
 * @param verdict what became of the quotation there, what differs first
 * @param manner how the report has the words: "in quotation marks", "as a paraphrase" …
 * @param at the range of the words, as addresses have it
 * @param notes what a reader must not miss
 * @param said the statements it shares words with
 */
record QuotedPlace(SourceView source, @Nullable DateView published, Likeness likeness, String verdict, String manner,
		String at, List<Part> parts, List<String> notes, List<StatementView> said) {

	private static final Pattern NEGATION = Pattern.compile(
			"\\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without)\\b|n['’]t\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern STOPS = Pattern.compile("^[\\s,;:]+|[\\s,;:]+$");

	private static final Pattern NUMBER = Pattern.compile("\\d");

	/**
	 * Of what differs so much is told in the verdict; the rest is marked in the words.
	 */
	private static final int MOST_TOLD = 3;

	private static final int LONGEST_TOLD = 60;

	private static final int MOST_SHOWN = 16;

	private static final int SHOWN = 5;

	/**
	 * Words that are the same, or differ.
	 *
	 * @param same what both have, or null
	 * @param dropped what only the report has, or null
	 * @param added what only the quotation has, or null
	 * @param omitted of many words dropped, how many are not shown; 0 for none
	 * @param rest the last words dropped, after those not shown, or null
	 */
	record Part(@Nullable String same, @Nullable String dropped, int omitted, @Nullable String rest,
			@Nullable String added, boolean apart) {

		static Part of(Piece piece) {
			String report = (piece.report() != null) ? piece.report().text() : null;
			if (piece.kind() == Kind.SAME) {
				return new Part(report, null, 0, null, null, piece.apart());
			}
			String[] words = (report != null) ? report.split("\\s+") : new String[0];
			if (words.length <= MOST_SHOWN) {
				return new Part(null, report, 0, null, piece.quote(), piece.apart());
			}
			return new Part(null, String.join(" ", List.of(words).subList(0, SHOWN)), words.length - 2 * SHOWN,
					String.join(" ", List.of(words).subList(words.length - SHOWN, words.length)), piece.quote(),
					piece.apart());
		}

	}

	static QuotedPlace of(Quote quote, Quoted quoted) {
		Find find = quoted.find();
		Words words = find.words();
		return new QuotedPlace(SourceView.of(quoted.report()), DateView.of(quoted.report()), find.likeness(),
				verdict(find), manner(quoted), words.start() + "-" + words.end(),
				find.pieces().stream().map(Part::of).toList(), notes(quote, quoted),
				quoted.statements().stream().map(StatementView::of).toList());
	}

	public String tone() {
		return this.likeness.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String verdict(Find find) {
		return switch (find.likeness()) {
			case VERBATIM -> (find.marks() == Marks.NONE) ? "These words are here, but not in quotation marks"
					: "Here word for word, " + marks(find);
			case SAME_WORDS -> "Here in the same words, with other " + Series.and(Stream
				.of(find.has(Kind.CAPITALS) ? "capitals" : "", find.has(Kind.SIGNS) ? "punctuation" : "",
						find.has(Kind.MARKS) ? "quotation marks" : "")
				.filter((difference) -> !difference.isEmpty())
				.toList()) + ", " + marks(find);
			case SHORTENED ->
				"Here with " + counted(find.words(Kind.SHORTENED)) + " left out where it says so, " + marks(find);
			case ALTERED -> "Not as quoted: the report " + altered(find);
		};
	}

	private static String marks(Find find) {
		return switch (find.marks()) {
			case ALL -> "in quotation marks";
			case SOME -> "partly in quotation marks";
			case NONE -> "not in quotation marks";
		};
	}

	private static String altered(Find find) {
		List<String> altered = find.pieces().stream().map(QuotedPlace::altered).flatMap(Stream::ofNullable).toList();
		int more = altered.size() - MOST_TOLD;
		return String.join("; it ", altered.subList(0, Math.min(MOST_TOLD, altered.size())))
				+ ((more > 0) ? "; and " + Counted.of(more, "more difference") : "");
	}

	private static @Nullable String altered(Piece piece) {
		String report = (piece.report() != null) ? told(piece.report().text()) : "";
		String given = (piece.quote() != null) ? told(piece.quote()) : "";
		return switch (piece.kind()) {
			case CHANGED -> "has “%s” (not “%s”)".formatted(report, given);
			case LEFT_OUT -> "also has “%s”".formatted(report);
			case PUT_IN -> "has no “%s”".formatted(given);
			case MOVED -> "has “%s” elsewhere".formatted(given);
			case JOINED -> "has %s between those joined".formatted(counted(piece.words()));
			case SAME, CAPITALS, SIGNS, MARKS, SHORTENED -> null;
		};
	}

	private static String told(String words) {
		return Beginning.of(STOPS.matcher(words).replaceAll(""), LONGEST_TOLD);
	}

	private static String counted(int words) {
		return Counted.of(words, "word");
	}

	private static String manner(Quoted quoted) {
		return switch (quoted.find().marks()) {
			case ALL -> "in quotation marks";
			case SOME -> "partly in quotation marks";
			case NONE -> quoted.statements().stream().allMatch((said) -> said.kind() == StatementKind.NARRATED)
					? "in the report’s own voice" : "as a paraphrase";
		};
	}

	private static List<String> notes(Quote quote, Quoted quoted) {
		List<String> notes = new ArrayList<>();
		Find find = quoted.find();
		if (quote.isMarked() && find.marks() == Marks.NONE) {
			notes.add("The quotation marks are not the report’s: it gives these words without any.");
		}
		if (quote.isMarked() && find.marks() == Marks.SOME) {
			notes.add("In the report only part of this stands in quotation marks.");
		}
		for (Piece piece : find.pieces()) {
			if (EnumSet.of(Kind.CHANGED, Kind.LEFT_OUT, Kind.PUT_IN).contains(piece.kind())) {
				note(piece, notes);
			}
		}
		if (find.has(Kind.JOINED, Kind.SHORTENED)) {
			List<String> speakers = speakers(quoted);
			if (speakers.size() > 1) {
				notes.add("Words of different voices are joined: " + Series.and(speakers) + ".");
			}
		}
		return notes;
	}

	private static void note(Piece piece, List<String> notes) {
		String report = (piece.report() != null) ? piece.report().text() : "";
		String given = (piece.quote() != null) ? piece.quote() : "";
		if (NEGATION.matcher(report).find() != NEGATION.matcher(given).find()) {
			notes.add(NEGATION.matcher(report).find() ? "A denial is left out: “%s”.".formatted(report)
					: "A denial is put in: “%s”.".formatted(given));
		}
		else if (NUMBER.matcher(report).find() || NUMBER.matcher(given).find()) {
			notes.add((piece.kind() == Kind.CHANGED) ? "A number differs: the report has “%s”.".formatted(report)
					: "A number is " + (report.isEmpty() ? "put in: “%s”.".formatted(given)
							: "left out: “%s”.".formatted(report)));
		}
	}

	/** Whose words are joined over gaps, where it is not one voice all along. */
	private static List<String> speakers(Quoted quoted) {
		List<Set<String>> parts = new ArrayList<>();
		parts.add(new LinkedHashSet<>());
		for (Piece piece : quoted.find().pieces()) {
			if (piece.kind() == Kind.JOINED || piece.kind() == Kind.SHORTENED) {
				parts.add(new LinkedHashSet<>());
			}
			else if (piece.agrees() && piece.report() != null) {
				parts.get(parts.size() - 1).addAll(voices(piece.report(), quoted.statements()));
			}
		}
		parts.removeIf(Set::isEmpty);
		boolean apart = IntStream.range(1, parts.size())
			.anyMatch((i) -> Collections.disjoint(parts.get(i - 1), parts.get(i)));
		return apart ? parts.stream().flatMap(Set::stream).distinct().toList() : List.of();
	}

	private static Set<String> voices(Words words, List<Statement> statements) {
		return statements.stream()
			.filter((statement) -> words.start() < statement.content().end()
					&& statement.content().start() < words.end())
			.map((statement) -> statement.actors().isEmpty() ? "the report itself"
					: statement.actors().stream().map(Actor::name).collect(Collectors.joining(" and ")))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
