package org.conflictarchive.web.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.Question;
import org.conflictarchive.formats.EventJson;
import org.conflictarchive.formats.Excerpt;
import org.conflictarchive.formats.JsonList;
import org.conflictarchive.formats.QuoteJson;
import org.conflictarchive.formats.SearchJson;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.address.Formats;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * What the archive serves to programs, as OpenAPI 3.1: from the same list of formats that
 * pages name, and from the records that are written.
 */
@Component
class OpenApiDocument implements OpenApiCustomizer {

	private static final String PROBLEM = "application/problem+json";

	private final Address address;

	private final ObjectProvider<HttpServletRequest> request;

	private final ObjectProvider<BuildProperties> build;

	OpenApiDocument(Address address, ObjectProvider<HttpServletRequest> request,
			ObjectProvider<BuildProperties> build) {
		this.address = address;
		this.request = request;
		this.build = build;
	}

	@Override
	public void customise(OpenAPI document) {
		BuildProperties properties = this.build.getIfAvailable();
		RecordSchemas schemas = new RecordSchemas();
		document.info(new Info().title("Conflict report archive")
			.description("Who says what in conflict news reports, in the reports’ own words. Read-only. Every page is"
					+ " also served as HTML at its address without ending, where Accept chooses among the same"
					+ " formats. Positions are numbers of Unicode code points.")
			.version((properties != null) ? String.valueOf(properties.getVersion()) : "0.0.0"))
			.servers(List.of(new Server().url(this.address.of(this.request.getObject()).address())))
			.paths(paths(schemas));
		schemas.all().forEach(document.getComponents()::addSchemas);
	}

	private static Paths paths(RecordSchemas schemas) {
		Schema<?> report = schemas.of(Reading.class);
		Schema<?> excerpt = schemas.of(Excerpt.class);
		List<Parameter> place = List.of(id("report", "A report’s id."), position());
		Paths paths = new Paths();
		add(paths, "/events", "All events", Formats.Kind.EVENTS, List.of(),
				list("events", schemas.of(EventJson.Counted.class)));
		add(paths, "/events/{event}", "An event’s reports, with the statements asked for", Formats.Kind.EVENT,
				plus(id("event", "An event’s id."), filters()),
				list("reports", report).addProperty("event", schemas.of(EventJson.Whole.class)));
		add(paths, "/reports/{report}", "A report and all that was read in it", Formats.Kind.REPORT,
				List.of(id("report", "A report’s id.")), report);
		add(paths, "/statements/{report}/{position}", "One statement, its claims and actors", Formats.Kind.STATEMENT,
				place, excerpt);
		add(paths, "/claims/{report}/{position}", "One claim of losses, its statement and actors", Formats.Kind.CLAIM,
				place, excerpt);
		add(paths, "/actors/{actor}", "What an actor and those who speak for it say, report by report",
				Formats.Kind.ACTOR, List.of(id("actor", "An actor’s id.")),
				list("reports", report).addProperty("actor", RecordSchemas.typed("object")));
		add(paths, "/statements", "All statements asked for", Formats.Kind.LIST, filters(),
				list("statements", schemas.of(JsonList.StatementRow.class)));
		add(paths, "/claims", "All claims asked for", Formats.Kind.LIST, filters(),
				list("claims", schemas.of(JsonList.ClaimRow.class)));
		add(paths, "/actors", "All who speak, report by report", Formats.Kind.ACTORS,
				List.of(query("type", "What they are: person, state and so on. Any of those given.")
					.schema(RecordSchemas.typed("array").items(RecordSchemas.typed("string")))
					.explode(true), query("party", "For whom they speak: an actor’s id, or none.")),
				list("actors", schemas.of(JsonList.ActorRow.class)));
		add(paths, "/chains", "All chains of attribution, with how often they are here", Formats.Kind.CHAINS,
				List.of(query("actor", "An actor’s id: chains that it is in.")),
				list("chains", schemas.of(JsonList.ChainRow.class)));
		add(paths, "/chains/{chain}", "The statements that come through one chain of attribution", Formats.Kind.CHAIN,
				List.of(id("chain", "Actors’ ids with slashes between, the outermost voice first.")),
				list("statements", schemas.of(JsonList.StatementRow.class)).addProperty("chain",
						schemas.of(JsonList.ChainRow.class)));
		add(paths, "/search", "The statements and reports that answer best to some words, with how many there are",
				Formats.Kind.SEARCH,
				plus(query("q", "Words to be found.").required(true),
						filters().stream().filter((parameter) -> !parameter.getName().equals("q")).toList()),
				schemas.of(SearchJson.class));
		add(paths, "/check", "Whether a quotation stands here, and where", Formats.Kind.CHECK,
				List.of(query("q", "The quotation.").required(true)), schemas.of(QuoteJson.class));
		Map.of("/feed.atom", "application/atom+xml", "/sitemap.xml", "application/xml", "/robots.txt", "text/plain",
				"/datapackage.json", "application/json")
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((entry) -> paths.addPathItem(entry.getKey(),
					get(entry.getKey().substring(1), List.of(), entry.getValue(), null)));
		return paths;
	}

	private static void add(Paths paths, String path, String summary, Formats.Kind kind, List<Parameter> parameters,
			Schema<?> json) {
		for (Format format : kind.formats()) {
			List<Parameter> all = (format == Format.CSV) ? plus(mark(), parameters) : parameters;
			paths.addPathItem(path + "." + format.suffix(), get(summary + ", as " + format.label(), all,
					format.type().getType() + "/" + format.type().getSubtype(), (format == Format.JSON) ? json : null));
		}
	}

	private static PathItem get(String summary, List<Parameter> parameters, String type, @Nullable Schema<?> schema) {
		MediaType content = new MediaType();
		content.setSchema(schema);
		ApiResponses responses = new ApiResponses().addApiResponse("200",
				new ApiResponse().description(summary).content(new Content().addMediaType(type, content)));
		if (parameters.stream().anyMatch((parameter) -> parameter.getIn().equals("path"))) {
			responses.addApiResponse("404", problem("There is nothing of that id."));
		}
		if (!parameters.isEmpty()) {
			responses.addApiResponse("400",
					problem("Part of the address is malformed; the detail says what was expected."));
		}
		return new PathItem().get(new Operation().summary(summary)
			.parameters(parameters.isEmpty() ? null : parameters)
			.responses(responses));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description).content(new Content().addMediaType(PROBLEM, new MediaType()));
	}

	private static Schema<?> list(String name, Schema<?> rows) {
		return RecordSchemas.typed("object").addProperty(name, RecordSchemas.typed("array").items(rows));
	}

	private static List<Parameter> filters() {
		return Stream.concat(Arrays.stream(Question.values()).map(OpenApiDocument::filter),
				Stream.of(query("from", "The first day, month or year: YYYY-MM-DD, YYYY-MM or YYYY."),
						query("to", "The last day, month or year."), query("q", "Words to be found.")))
			.toList();
	}

	private static Parameter filter(Question question) {
		JsonSchema words = RecordSchemas.typed("string");
		if (!question.answers().isEmpty()) {
			words.setEnum(question.answers().stream().map((answer) -> (Object) answer).collect(Collectors.toList()));
		}
		return query(question.parameter(), question.legend() + "? Any of those given.")
			.schema(RecordSchemas.typed("array").items(words))
			.explode(true);
	}

	private static Parameter query(String name, String description) {
		return new Parameter().in("query").name(name).description(description).schema(RecordSchemas.typed("string"));
	}

	private static Parameter mark() {
		return query("bom", "1 for a byte-order mark before the table.");
	}

	private static Parameter id(String name, String description) {
		return new Parameter().in("path")
			.name(name)
			.required(true)
			.description(description)
			.schema(RecordSchemas.typed("string"));
	}

	private static Parameter position() {
		return id("position", "Code points of the report before it.").schema(RecordSchemas.typed("integer"));
	}

	private static List<Parameter> plus(Parameter first, List<Parameter> others) {
		return Stream.concat(Stream.of(first), others.stream()).toList();
	}

}
