package org.conflictarchive.archive;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * What statements and claims can be asked for by; each is a parameter of addresses and a
 * field of the index.
 */
public enum Question {

	ACTOR("Who speaks", "spoken by", List.of()),

	RELAY("Who relays it", "relayed by", List.of()),

	KIND("How it is told", "told as", Stream.of(StatementKind.values()).map(StatementKind::word).toList()),

	EFFECT("Which losses it tells of", "on",
			Stream.concat(Stream.of(CasualtyEffect.values()).map(CasualtyEffect::word), Stream.of(Question.NONE))
				.toList()),

	SIDE("Whose losses", "on losses of", List.of()),

	/** A date as {@link KnownDate#iso} has it. */
	DATE("Which date", "dated", List.of()),

	BASIS("How its date is known", "with a date",
			Stream.concat(Stream.of(DateBasis.values()).map(DateBasis::word), Stream.of(Question.NONE)).toList()),

	READING("Who read it", "read by", List.of("machine", "person", Question.NONE)),

	EVENT("Which event", "about", List.of()),

	REPORT("Which report", "in", List.of());

	/** The answer where there is none: nobody speaks, no date is known. */
	public static final String NONE = "none";

	private static final Pattern ACTORS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final Pattern FILES = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?");

	private final String legend;

	private final String lead;

	private final List<String> values;

	Question(String legend, String lead, List<String> values) {
		this.legend = legend;
		this.lead = lead;
		this.values = values;
	}

	/** The parameter's name. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The question, to a reader. */
	public String legend() {
		return this.legend;
	}

	/** The words before an answer: "spoken by …". */
	public String lead() {
		return this.lead;
	}

	/** All answers there can be; empty where they are ids. */
	public List<String> answers() {
		return this.values;
	}

	/** Whether its answers are actors, each with those who speak for it. */
	public boolean isOfActors() {
		return this == ACTOR || this == RELAY || this == SIDE;
	}

	/** Whether a value can be an answer; whether anything bears that id is not asked. */
	public boolean admits(String value) {
		return switch (this) {
			case ACTOR, RELAY, SIDE -> ACTORS.matcher(value).matches();
			case DATE -> value.equals(NONE) || isDate(value.split("/", -1));
			case EVENT, REPORT -> FILES.matcher(value).matches();
			case KIND, EFFECT, BASIS, READING -> this.values.contains(value);
		};
	}

	private static boolean isDate(String[] ends) {
		return ends.length <= 2 && Days.isDate(ends[0])
				&& (ends.length == 1 || ends[1].equals("..") || Days.isDate(ends[1]));
	}

	/** A sentence for who gave a value that is not admitted: what was expected. */
	public String refusal(String value) {
		return switch (this) {
			case ACTOR, RELAY, SIDE ->
				"An actor’s id is small letters and digits with dashes between, such as jane-doe, not “" + value + "”.";
			case DATE -> "The filter “date” is a day, month or year, written as 2020-01-31, 2020-01 or 2020, or two of "
					+ "them as 2019/2020, or 2019/.. for one without an end, or none, not “" + value + "”.";
			case EVENT, REPORT -> "The id of a report or an event is 1 to 100 letters, digits, dots, dashes and "
					+ "underscores, not “" + value + "”.";
			case KIND, EFFECT, BASIS, READING ->
				"The filter “%s” is one of %s, not “%s”.".formatted(parameter(), String.join(", ", this.values), value);
		};
	}

}
