package org.conflictarchive.reading;

import java.util.List;

import org.conflictarchive.extraction.ActorMention;
import org.conflictarchive.extraction.CasualtyMention;
import org.conflictarchive.extraction.Extractor;
import org.conflictarchive.extraction.Findings;
import org.conflictarchive.extraction.StatementMention;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.By;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Source;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.RefusedSeed;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports by rule. What the rules find gets the ids by which the world links to it,
 * and its positions in code points. The rules are made for English: of a report in
 * another language only the metadata is taken.
 */
public final class MachineReader {

	private final Extractor extractor = new Extractor();

	/** The same report gives the same reading, whatever else has been read. */
	public Reading read(SeedText seed) {
		return seed.metadata().isEnglish() ? reading(seed, this.extractor.read(seed)) : unread(seed);
	}

	/**
	 * What is said of a file that could have been read, but on which the program fails.
	 */
	public static RefusedSeed failed(String file, Throwable failure) {
		return new RefusedSeed(file, "the program fails on it, which is a mistake of the program and not of the file ("
				+ failure.getClass().getSimpleName() + ")", null);
	}

	static Reading reading(SeedText seed, Findings findings) {
		Settling settling = new Settling(seed.id(), new CodePoints(seed.text()));
		By machine = new By(Reader.MACHINE, Extractor.VERSION, null);
		return new Reading(source(seed, settling.dated(findings.published()), machine),
				findings.actors().stream().map(settling::actor).toList(),
				findings.statements().stream().map(settling::statement).toList(),
				findings.casualties().stream().map(settling::claim).toList());
	}

	private static Reading unread(SeedText seed) {
		Source source = source(seed, published(seed.metadata().published()), new By(Reader.NONE, null, null));
		return new Reading(source, List.of(), List.of(), List.of());
	}

	private static @Nullable Dated published(@Nullable String date) {
		if (date == null) {
			return null;
		}
		DatePrecision precision = switch (date.length()) {
			case 4 -> DatePrecision.YEAR;
			case 7 -> DatePrecision.MONTH;
			default -> DatePrecision.DAY;
		};
		return new Dated(date, null, precision, DateBasis.METADATA, List.of(), null);
	}

	private static Source source(SeedText seed, @Nullable Dated published, By reading) {
		SeedMetadata known = seed.metadata();
		String event = known.event();
		return new Source(seed.id(), seed.file(), seed.sha256(), new CodePoints(seed.text()).length(), known.title(),
				known.publisher(), known.author(), known.url(), known.archived(), known.retrieved(), known.language(),
				known.licence(), (event != null) ? event : seed.id(), known.eventTitle(), known.replaces(),
				known.note(), published, reading);
	}

	/** Mentions of one report to what the world sees of them. */
	private record Settling(String report, CodePoints codePoints) {

		Actor actor(ActorMention mention) {
			return new Actor(mention.id(), mention.name(), mention.type(), mention.role(), mention.affiliation(),
					words(mention.places()));
		}

		Statement statement(StatementMention mention) {
			return new Statement(id(mention), mention.kind(), this.codePoints.place(mention.sentence()),
					this.codePoints.words(mention.content()), words(mention.cue()), words(mention.speaker()),
					mention.actors(), mention.speakerRule(), mention.relayedBy(), mention.rule(),
					dated(mention.date()));
		}

		Claim claim(CasualtyMention mention) {
			return new Claim(id(mention.position()), id(mention.statement()), this.codePoints.words(mention.content()),
					mention.effect(), mention.count().low(), mention.count().high(), mention.count().approximate(),
					mention.preliminary() != null, mention.scope(), words(mention.counted()),
					words(mention.effectWords()), words(mention.victims()), words(mention.preliminary()),
					mention.sides(), mention.sidesRule(), mention.claimants(), mention.claimantBasis(), mention.rule(),
					dated(mention.date()));
		}

		@Nullable Dated dated(@Nullable StatedDate date) {
			return (date != null) ? new Dated(date.value(), date.end(), date.precision(), date.basis(),
					words(date.from()), date.rule()) : null;
		}

		private String id(StatementMention mention) {
			return id(mention.content().start());
		}

		private String id(int position) {
			return this.report + "/" + this.codePoints.before(position);
		}

		private List<Words> words(List<Span> spans) {
			return spans.stream().map(this.codePoints::words).toList();
		}

		private @Nullable Words words(@Nullable Span span) {
			return (span != null) ? this.codePoints.words(span) : null;
		}

	}

}
