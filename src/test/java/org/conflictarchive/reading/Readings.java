package org.conflictarchive.reading;

import java.util.List;

import org.conflictarchive.extraction.ActorMention;
import org.conflictarchive.extraction.CasualtyMention;
import org.conflictarchive.extraction.Findings;
import org.conflictarchive.extraction.StatementMention;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.conflictarchive.vocabulary.StatementKind;

/** Findings written by hand, in a text with characters of two UTF-16 units. */
final class Readings {

	static final String TEXT = "𝔸 From May 3 to 5, the army “𝔹𝔹” said three soldiers 𝔸 were killed.";

	private Readings() {
	}

	static Reading ofTheArmy() {
		StatedDate date = new StatedDate("2020-05-03", "2020-05-05", DatePrecision.RANGE, DateBasis.INFERRED,
				List.of(span("May 3 to 5")), "days-of-month");
		StatedDate day = new StatedDate("2020-05-06", null, DatePrecision.DAY, DateBasis.STATED,
				List.of(span("May 3"), span("5")), "month-day");
		ActorMention army = new ActorMention("army", "the army “𝔹𝔹”", ActorType.GOVERNMENT_BODY, "army", null,
				List.of(span("army")));
		StatementMention statement = new StatementMention(StatementKind.INDIRECT, new Span(3, TEXT.length()),
				span("three soldiers 𝔸 were killed"), span("said"), span("the army “𝔹𝔹”"), List.of("army"),
				"party-by-name", List.of(), "cue-clause", null);
		CasualtyMention casualties = new CasualtyMention(TEXT.indexOf("three"), statement,
				span("three soldiers 𝔸 were killed"), CasualtyEffect.KILLED, Count.atLeast(3), span("three"),
				span("were killed"), null, CasualtyScope.EVENT, span("soldiers 𝔸"), List.of(), null, List.of("army"),
				ClaimantBasis.STATED, "count-victims-passive", date);
		return MachineReader.reading(new SeedText("a", "seeds/a.txt", "00ff", TEXT, SeedMetadata.NONE),
				new Findings(day, List.of(army), List.of(statement), List.of(casualties)));
	}

	private static Span span(String words) {
		int start = TEXT.indexOf(words);
		return new Span(start, start + words.length());
	}

}
