package org.conflictarchive.formats;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.ChainCount;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Speaker;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/**
 * A list as one JSON object with one property, the rows: each as the report object has
 * it, with where it stands.
 */
public final class JsonList<T> implements RowWriter<T> {

	private final Site site;

	private final JsonGenerator generator;

	private final BiFunction<T, Site, Object> row;

	/**
	 * Writes what stands before the first row.
	 * @param known what is known of the list, by name
	 */
	private JsonList(String name, BiFunction<T, Site, Object> row, Map<String, Object> known, Site site,
			Writer writer) {
		this.site = site;
		this.row = row;
		this.generator = ReadingJson.mapper()
			.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(writer);
		this.generator.writeStartObject();
		known.forEach(this.generator::writePOJOProperty);
		this.generator.writeArrayPropertyStart(name);
	}

	public static JsonList<Statement> ofStatements(Site site, Writer writer) {
		return new JsonList<>("statements", StatementRow::of, Map.of(), site, writer);
	}

	public static JsonList<CasualtyClaim> ofClaims(Site site, Writer writer) {
		return new JsonList<>("claims", ClaimRow::of, Map.of(), site, writer);
	}

	public static JsonList<Speaker> ofActors(Site site, Writer writer) {
		return new JsonList<>("actors", ActorRow::of, Map.of(), site, writer);
	}

	public static JsonList<EventSummary> ofEvents(Site site, Writer writer) {
		return new JsonList<>("events", EventJson.Counted::of, Map.of(), site, writer);
	}

	public static JsonList<ChainCount> ofChains(Site site, Writer writer) {
		return new JsonList<>("chains", ChainRow::of, Map.of(), site, writer);
	}

	/** The statements that come through one chain. */
	public static JsonList<Statement> ofChain(ChainCount chain, Site site, Writer writer) {
		return new JsonList<>("statements", StatementRow::of, Map.of("chain", ChainRow.of(chain, site)), site, writer);
	}

	@Override
	public void write(T row) {
		this.generator.writePOJO(this.row.apply(row, this.site));
	}

	@Override
	public void close() {
		this.generator.writeEndArray();
		this.generator.writeEndObject();
		this.generator.close();
	}

	/**
	 * Where a row stands.
	 *
	 * @param reading who read the report
	 */
	record Origin(String report, String sha256, @Nullable String publisher, @Nullable String licence, Reader reading,
			String permalink) {

		static Origin of(Report report, String permalink) {
			return new Origin(report.id(), report.sha256(), report.publisher(), report.licence(), report.readingBy(),
					permalink);
		}

	}

	/** A statement as the report object has it, and where it stands. */
	public record StatementRow(@JsonUnwrapped Reading.Statement statement, @JsonUnwrapped Origin origin) {

		static StatementRow of(Statement statement, Site site) {
			return new StatementRow(statement.asRead(), Origin.of(statement.report(), site.permalink(statement)));
		}

	}

	/** A claim as the report object has it, and where it stands. */
	public record ClaimRow(@JsonUnwrapped Reading.Claim claim, @JsonUnwrapped Origin origin) {

		static ClaimRow of(CasualtyClaim claim, Site site) {
			return new ClaimRow(claim.asRead(), Origin.of(claim.report(), site.permalink(claim)));
		}

	}

	/**
	 * Who speaks through whom.
	 *
	 * @param path the voices with slashes between
	 * @param voices ids, from the outermost to the one whose words they are
	 */
	public record ChainRow(String path, List<String> voices, long statements, long reports, String permalink) {

		static ChainRow of(ChainCount chain, Site site) {
			return new ChainRow(chain.path(), chain.chain().voices(), chain.statements(), chain.reports(),
					site.chain(chain.path()));
		}

	}

	/**
	 * An actor as one report knows it.
	 *
	 * @param statements how many of that report are its own
	 */
	public record ActorRow(String id, String name, ActorType type, @Nullable String role, @Nullable String affiliation,
			long statements, @JsonUnwrapped Origin origin) {

		static ActorRow of(Speaker speaker, Site site) {
			Actor actor = speaker.actor();
			Actor party = speaker.affiliation();
			return new ActorRow(actor.slug(), actor.name(), actor.type(), actor.role(),
					(party != null) ? party.slug() : null, speaker.statements(),
					Origin.of(speaker.report(), site.actor(actor.slug())));
		}

	}

}
