package org.conflictarchive.extraction;

import java.util.List;

import org.conflictarchive.extraction.dates.Chronology;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.extraction.statements.StatementFind;
import org.conflictarchive.extraction.statements.StatementRules;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.Span;

/** The way in: a report's text to all that the rules find in it. */
public final class Extractor {

	/** The version of the rules and word lists; a change of either changes it. */
	public static final String VERSION = "1.0.0";

	/** The same text gives the same findings, whatever else has been read. */
	public Findings read(SeedText seed) {
		Text text = Text.of(seed.text());
		Cast cast = Cast.of(text, seed.metadata().publisher());
		List<StatementFind> statements = StatementRules.in(text, cast);
		List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
		Chronology chronology = Chronology.of(seed.text(), seed.metadata(), text.paragraphs(), sentences);
		return new Settlement(text, cast, chronology).settle(statements);
	}

}
