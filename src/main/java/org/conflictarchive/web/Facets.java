package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.StatementKind;

/** What an event's statements can be asked for by, and how many each answer shows. */
final class Facets {

	private static final int QUICK = 7;

	/** By slug; where reports differ on an actor, the first holds. */
	private final Map<String, Actor> actors = new LinkedHashMap<>();

	/**
	 * The actor itself and whom it speaks for, in any of the reports on this one event.
	 */
	private final Map<String, Set<String>> parties = new HashMap<>();

	private final Map<String, String> reports = new LinkedHashMap<>();

	/** By the statement's permalink. */
	private final Map<String, Set<String>> effects = new HashMap<>();

	/** By the statement's permalink. */
	private final Map<String, Map<Question, Set<String>>> answers = new LinkedHashMap<>();

	Facets(List<Report> reports, List<Actor> actors, List<Statement> statements, List<CasualtyClaim> claims) {
		for (Report report : reports) {
			this.reports.put(report.id(), SourceView.of(report).name());
		}
		for (Actor actor : actors) {
			this.actors.putIfAbsent(actor.slug(), actor);
			this.parties.computeIfAbsent(actor.slug(), (slug) -> new HashSet<>()).addAll(actor.parties());
		}
		for (CasualtyClaim claim : claims) {
			this.effects
				.computeIfAbsent(claim.report().id() + "/" + claim.statement().position(), (id) -> new HashSet<>())
				.add(claim.effect().word());
		}
		for (Statement statement : statements) {
			this.answers.put(statement.permalink(), answers(statement));
		}
	}

	private Map<Question, Set<String>> answers(Statement statement) {
		return Map.of(Question.ACTOR, parties(statement.actors()), Question.RELAY, parties(statement.relays()),
				Question.KIND, Set.of(statement.kind().word()), Question.EFFECT,
				orNone(this.effects.getOrDefault(statement.permalink(), Set.of())), Question.BASIS,
				orNone((statement.date() != null) ? Set.of(statement.date().basis().word()) : Set.of()),
				Question.REPORT, Set.of(statement.report().id()));
	}

	private Set<String> parties(List<Actor> actors) {
		return orNone(actors.stream()
			.map((actor) -> this.parties.getOrDefault(actor.slug(), actor.parties()))
			.flatMap(Collection::stream)
			.collect(Collectors.toSet()));
	}

	private static Set<String> orNone(Set<String> values) {
		return values.isEmpty() ? Set.of(Question.NONE) : values;
	}

	boolean admits(StatementFilter filter, Statement statement) {
		return filter.matches(this.answers.getOrDefault(statement.permalink(), Map.of()));
	}

	/** The parties with the most to say, those asked for, and the reports' own voice. */
	List<Facet.Option> quick(StatementFilter filter) {
		List<Facet.Option> parties = options(Question.ACTOR, filter).stream()
			.filter((option) -> option.depth() == 0)
			.toList();
		return (parties.size() < 2) ? List.of()
				: parties.stream()
					.filter((option) -> option.chosen() || option.value().equals(Question.NONE)
							|| parties.indexOf(option) < QUICK)
					.toList();
	}

	/** The questions that more than one answer can be given to. */
	List<Facet> under(StatementFilter filter) {
		return Stream.of(Question.values())
			.map((question) -> new Facet(question.parameter(), question.legend(), options(question, filter)))
			.filter((facet) -> facet.options().size() > 1)
			.toList();
	}

	private List<Facet.Option> options(Question question, StatementFilter filter) {
		Stream<Facet.Option> options = switch (question) {
			case ACTOR, RELAY -> voices(question, filter);
			case EVENT -> Stream.empty();
			case REPORT -> this.reports.keySet().stream().map((id) -> option(question, id, 0, filter));
			case KIND, EFFECT, BASIS -> question.answers().stream().map((value) -> option(question, value, 0, filter));
		};
		return options.filter((option) -> option.count() > 0 || option.chosen()).toList();
	}

	/** Parties, each with its members under it, those with the most to say first. */
	private Stream<Facet.Option> voices(Question question, StatementFilter filter) {
		Map<String, List<Facet.Option>> under = new HashMap<>();
		this.actors.forEach((slug, actor) -> {
			Actor party = actor.affiliation();
			under.computeIfAbsent((party != null) ? party.slug() : Question.NONE, (key) -> new ArrayList<>())
				.add(option(question, slug, actor.parties().size() - 1, filter));
		});
		return Stream.concat(under(Question.NONE, under), Stream.of(option(question, Question.NONE, 0, filter)));
	}

	private static Stream<Facet.Option> under(String party, Map<String, List<Facet.Option>> under) {
		return under.getOrDefault(party, List.of())
			.stream()
			.sorted(Comparator.comparing(Facet.Option::count).reversed().thenComparing(Facet.Option::label))
			.flatMap((option) -> Stream.concat(Stream.of(option), under(option.value(), under)));
	}

	private Facet.Option option(Question question, String value, int depth, StatementFilter filter) {
		long count = this.answers.values()
			.stream()
			.filter((answers) -> answers.getOrDefault(question, Set.of()).contains(value))
			.count();
		return new Facet.Option(value, label(question, value), count, depth, filter.asks(question, value));
	}

	private String label(Question question, String value) {
		if (value.equals(Question.NONE)) {
			return switch (question) {
				case ACTOR -> "the report’s own voice";
				case RELAY -> "nobody";
				case EFFECT -> "no losses";
				default -> "not known";
			};
		}
		return switch (question) {
			case ACTOR, RELAY -> name(value);
			case KIND -> StatementView.manner(StatementKind.valueOf(value.toUpperCase(Locale.ROOT)));
			case BASIS -> DateView.basis(DateBasis.valueOf(value.toUpperCase(Locale.ROOT)));
			case EFFECT, EVENT -> value;
			case REPORT -> this.reports.getOrDefault(value, "“" + value + "”");
		};
	}

	private String name(String slug) {
		Actor actor = this.actors.get(slug);
		return (actor != null) ? actor.name() : "“" + slug + "”";
	}

	/** What is asked for, in words: "spoken by …", with those who speak for it. */
	List<String> asked(StatementFilter filter) {
		return filter.asked()
			.entrySet()
			.stream()
			.map((entry) -> entry.getKey().lead() + " "
					+ entry.getValue()
						.stream()
						.map((value) -> words(entry.getKey(), value)
								+ (hasMembers(entry.getKey(), value) ? " or on its behalf" : ""))
						.collect(Collectors.joining(", or ")))
			.toList();
	}

	private String words(Question question, String value) {
		boolean people = question == Question.EFFECT && !value.equals(Question.NONE)
				&& !value.equals(CasualtyEffect.CASUALTIES.word());
		return people ? "people " + value : label(question, value);
	}

	private boolean hasMembers(Question question, String value) {
		return (question == Question.ACTOR || question == Question.RELAY)
				&& this.parties.values().stream().filter((parties) -> parties.contains(value)).count() > 1;
	}

	/** Names asked for that are no actor's here. */
	List<String> unknown(StatementFilter filter) {
		return Stream.of(Question.ACTOR, Question.RELAY)
			.flatMap((question) -> filter.asked().getOrDefault(question, Set.of()).stream())
			.filter((slug) -> !slug.equals(Question.NONE) && !this.actors.containsKey(slug))
			.distinct()
			.toList();
	}

}
