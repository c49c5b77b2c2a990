package org.conflictarchive.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.StatementKind;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What statements can be asked for by; each is a parameter of addresses. */
enum Question {

	ACTOR("Who speaks", "spoken by", List.of()),

	RELAY("Who relays it", "relayed by", List.of()),

	KIND("How it is told", "told as", Stream.of(StatementKind.values()).map(StatementKind::word).toList()),

	EFFECT("Which losses it tells of", "on",
			Stream.concat(Stream.of(CasualtyEffect.values()).map(CasualtyEffect::word), Stream.of(Question.NONE))
				.toList()),

	BASIS("How its date is known", "with a date",
			Stream.concat(Stream.of(DateBasis.values()).map(DateBasis::word), Stream.of(Question.NONE)).toList()),

	REPORT("Which report", "in", List.of());

	/** The answer where there is none: nobody speaks, no date is known. */
	static final String NONE = "none";

	private final String legend;

	private final String lead;

	private final List<String> values;

	Question(String legend, String lead, List<String> values) {
		this.legend = legend;
		this.lead = lead;
		this.values = values;
	}

	/** The parameter's name. */
	String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The question, to a reader. */
	String legend() {
		return this.legend;
	}

	/** The words before an answer: "spoken by …". */
	String lead() {
		return this.lead;
	}

	/** All answers there can be; empty where they are ids. */
	List<String> answers() {
		return this.values;
	}

	/**
	 * Makes sure that a value can be an answer.
	 * @throws ResponseStatusException 400 where it can't, saying what was expected
	 */
	void check(String value) {
		if (this == REPORT) {
			ReportId.valueOf(value);
		}
		else if (this.values.isEmpty()) {
			ActorId.valueOf(value);
		}
		else if (!this.values.contains(value)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The filter “%s” is one of %s, not “%s”."
				.formatted(parameter(), String.join(", ", this.values), value));
		}
	}

}
