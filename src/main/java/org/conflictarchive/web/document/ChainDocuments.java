package org.conflictarchive.web.document;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.archive.ChainCount;
import org.conflictarchive.archive.ChainUse;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.Csv;
import org.conflictarchive.formats.JsonList;
import org.conflictarchive.formats.RowWriter;
import org.conflictarchive.formats.Site;
import org.conflictarchive.formats.Table;
import org.conflictarchive.web.actor.ChainsAsked;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.Format;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Chains of attribution for programs. How many parts the address of a chain has nobody
 * knows before, so that no pattern of a controller names its ending.
 */
@Configuration(proxyBeanMethods = false)
class ChainDocuments {

	private static final int BATCH = 500;

	private static final Pattern ENDED = Pattern.compile("(/chains(?:/(.+))?)\\.(json|csv)");

	private final Chains chains;

	private final Statements statements;

	private final ListDocument document;

	private final Address address;

	ChainDocuments(Chains chains, Statements statements, ListDocument document, Address address) {
		this.chains = chains;
		this.statements = statements;
		this.document = document;
		this.address = address;
	}

	@Bean
	RouterFunction<ServerResponse> documentsOfChains() {
		return RouterFunctions.route(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
			.and((request) -> ENDED.matcher(path(request)).matches()), this::answer);
	}

	private static String path(ServerRequest request) {
		return request.servletRequest().getServletPath();
	}

	private ServerResponse answer(ServerRequest request) {
		Matcher matcher = ENDED.matcher(path(request));
		if (!matcher.matches()) {
			throw new IllegalStateException("No chain’s document: " + path(request));
		}
		String chain = matcher.group(2);
		if (chain != null) {
			ChainCount found = ChainsAsked.one(chain, request.params(), this.chains);
			return ServerResponse.ok().build((servlet, response) -> {
				write(found, servlet, response);
				return null;
			});
		}
		ChainsAsked asked = ChainsAsked.of(request.params());
		return ServerResponse.ok().build((servlet, response) -> {
			write(asked, servlet, response);
			return null;
		});
	}

	private void write(ChainsAsked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/chains", named, request, response, (writer) -> {
			if (named == Format.CSV) {
				try (RowWriter<ChainUse> rows = new Csv<>(Table.CHAINS, site, writer)) {
					asked.uses(this.chains).forEach((batch) -> batch.forEach(rows::write));
				}
			}
			else {
				try (RowWriter<ChainCount> rows = JsonList.ofChains(site, writer)) {
					asked.all(this.chains).forEach((batch) -> batch.forEach(rows::write));
				}
			}
		});
	}

	private void write(ChainCount chain, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/chains/" + chain.path(), named, request, response, (writer) -> {
			try (RowWriter<Statement> rows = (named == Format.CSV) ? new Csv<>(Table.STATEMENTS, site, writer)
					: JsonList.ofChain(chain, site, writer)) {
				List<Statement> batch = through(chain, new Place("", -1));
				while (!batch.isEmpty()) {
					batch.forEach(rows::write);
					batch = through(chain, batch.get(batch.size() - 1).place());
				}
			}
		});
	}

	private List<Statement> through(ChainCount chain, Place last) {
		return this.statements
			.findByIdIn(this.chains.statements(chain.path(), last.report(), last.position(), Limit.of(BATCH)))
			.stream()
			.sorted(Comparator.comparing((Statement statement) -> statement.report().id())
				.thenComparingInt(Statement::position))
			.toList();
	}

}
