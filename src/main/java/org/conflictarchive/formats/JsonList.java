package org.conflictarchive.formats;

import java.io.Writer;
import java.util.function.BiFunction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Speaker;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.vocabulary.ActorType;
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

	private JsonList(String name, BiFunction<T, Site, Object> row, Site site, Writer writer) {
		this.site = site;
		this.row = row;
		this.generator = ReadingJson.mapper()
			.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(writer);
		this.generator.writeStartObject();
		this.generator.writeArrayPropertyStart(name);
	}

	public static JsonList<Statement> ofStatements(Site site, Writer writer) {
		return new JsonList<>("statements", (said, at) -> Row.of(said.asRead(), said.report(), at.permalink(said)),
				site, writer);
	}

	public static JsonList<CasualtyClaim> ofClaims(Site site, Writer writer) {
		return new JsonList<>("claims", (claim, at) -> Row.of(claim.asRead(), claim.report(), at.permalink(claim)),
				site, writer);
	}

	public static JsonList<Speaker> ofActors(Site site, Writer writer) {
		return new JsonList<>("actors",
				(speaker, at) -> Row.of(Speaking.of(speaker), speaker.report(), at.actor(speaker.actor().slug())), site,
				writer);
	}

	public static JsonList<EventSummary> ofEvents(Site site, Writer writer) {
		return new JsonList<>("events", EventJson.Counted::of, site, writer);
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

	/** A row, and the report that it is of. */
	record Row<E>(@JsonUnwrapped E entry, String report, String sha256, @Nullable String publisher,
			@Nullable String licence, String permalink) {

		static <E> Row<E> of(E entry, Report report, String permalink) {
			return new Row<>(entry, report.id(), report.sha256(), report.publisher(), report.licence(), permalink);
		}

	}

	/** An actor as its report knows it, with the number of its statements there. */
	record Speaking(String id, String name, ActorType type, @Nullable String role, @Nullable String affiliation,
			long statements) {

		static Speaking of(Speaker speaker) {
			Actor actor = speaker.actor();
			Actor party = speaker.affiliation();
			return new Speaking(actor.slug(), actor.name(), actor.type(), actor.role(),
					(party != null) ? party.slug() : null, speaker.statements());
		}

	}

}
