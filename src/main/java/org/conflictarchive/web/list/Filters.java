package org.conflictarchive.web.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.ActorName;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.web.view.EventLink;
import org.conflictarchive.web.view.SourceView;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Puts a selection and its counts into words: the filter that lists, search and events
 * share.
 */
@Component
public class Filters {

	private final Actors actors;

	private final Events events;

	private final Reports reports;

	Filters(Actors actors, Events events, Reports reports) {
		this.actors = actors;
		this.events = events;
		this.reports = reports;
	}

	/**
	 * The filter of a page.
	 * @param path of the page
	 * @param selection what its address asks for
	 * @param counts of the questions that can be asked there
	 * @param most how many answers were counted at most
	 */
	public Facets of(String path, Selection selection, Counts counts, int most) {
		Labels labels = labels(selection, counts);
		List<Facet> questions = Stream.of(Question.values())
			.map((question) -> new Facet(question.parameter(), question.legend(),
					options(path, question, selection, counts, labels), counts.of(question).size() >= most))
			.filter((facet) -> facet.options().size() > 1 || facet.options().stream().anyMatch(Facet.Option::chosen))
			.toList();
		List<String> unknown = Stream.of(Question.values())
			.filter(Question::isOfActors)
			.flatMap((question) -> selection.answers(question).stream())
			.filter((slug) -> !slug.equals(Question.NONE) && !labels.actors().containsKey(slug))
			.distinct()
			.toList();
		return new Facets(path, questions, asked(selection, labels), removals(path, selection, labels), unknown,
				selection.words(), selection.from(), selection.to());
	}

	private Labels labels(Selection selection, Counts counts) {
		Set<String> slugs = new HashSet<>(values(Question.ACTOR, selection, counts));
		slugs.addAll(values(Question.RELAY, selection, counts));
		slugs.addAll(values(Question.SIDE, selection, counts));
		return new Labels(
				this.actors.names(slugs).stream().collect(Collectors.toMap(ActorName::slug, Function.identity())),
				this.events.findByIdIn(values(Question.EVENT, selection, counts))
					.stream()
					.collect(Collectors.toMap(Event::id, (event) -> EventLink.to(event).name())),
				this.reports.findByIdIn(values(Question.REPORT, selection, counts))
					.stream()
					.collect(Collectors.toMap(Report::id, (report) -> SourceView.of(report).name())));
	}

	/** What is asked for, and what else could be. */
	private static Set<String> values(Question question, Selection selection, Counts counts) {
		Set<String> values = new LinkedHashSet<>(counts.of(question).keySet());
		values.addAll(selection.answers(question));
		return values;
	}

	private static List<Facet.Option> options(String path, Question question, Selection selection, Counts counts,
			Labels labels) {
		if (!counts.values().containsKey(question)) {
			return List.of();
		}
		Set<String> values = values(question, selection, counts);
		Map<String, Integer> depths = new HashMap<>();
		List<String> ordered = question.isOfActors() ? tree(values, labels, depths)
				: values.stream().sorted(order(question)).toList();
		return ordered.stream().map((value) -> {
			boolean chosen = selection.asks(question, value);
			return new Facet.Option(value, labels.of(question, value), counts.of(question).getOrDefault(value, 0L),
					depths.getOrDefault(value, 0), chosen,
					address(path, chosen ? selection.without(question, value) : selection.with(question, value)),
					address(path, selection.only(question, value)));
		}).toList();
	}

	/** Dates as they follow on each other, other answers as the question has them. */
	private static Comparator<String> order(Question question) {
		return (question == Question.DATE)
				? Comparator.<String>comparingInt((value) -> value.equals(Question.NONE) ? 1 : 0)
					.thenComparing(Comparator.naturalOrder())
				: Comparator.comparingInt(question.answers()::indexOf);
	}

	/** Parties, each with its members under it, those with the most to say first. */
	private static List<String> tree(Set<String> values, Labels labels, Map<String, Integer> depths) {
		Map<String, List<String>> under = values.stream()
			.filter((slug) -> !slug.equals(Question.NONE))
			.collect(Collectors.groupingBy((slug) -> party(slug, values, labels)));
		List<String> ordered = new ArrayList<>();
		place(under.getOrDefault(Question.NONE, List.of()), 0, under, depths, ordered);
		values.stream()
			.filter((slug) -> !ordered.contains(slug))
			.forEach((slug) -> place(List.of(slug), 0, under, depths, ordered));
		return ordered;
	}

	private static String party(String slug, Set<String> values, Labels labels) {
		ActorName actor = labels.actors().get(slug);
		String party = (actor != null) ? actor.party() : null;
		return (party != null && values.contains(party)) ? party : Question.NONE;
	}

	/** Reports may tell that two speak for each other: nobody is placed twice. */
	private static void place(List<String> slugs, int depth, Map<String, List<String>> under,
			Map<String, Integer> depths, List<String> ordered) {
		for (String slug : slugs) {
			if (depths.putIfAbsent(slug, depth) == null) {
				ordered.add(slug);
				if (!slug.equals(Question.NONE)) {
					place(under.getOrDefault(slug, List.of()), depth + 1, under, depths, ordered);
				}
			}
		}
	}

	private static List<String> asked(Selection selection, Labels labels) {
		List<String> asked = new ArrayList<>();
		if (selection.words() != null) {
			asked.add("with “" + selection.words() + "”");
		}
		selection.answers()
			.forEach((question,
					values) -> asked.add(question.lead() + " "
							+ values.stream()
								.map((value) -> labels.inWords(question, value))
								.collect(Collectors.joining(", or "))));
		if (selection.from() != null || selection.to() != null) {
			asked.add(dates(selection));
		}
		return asked;
	}

	private static String dates(Selection selection) {
		return Stream
			.of((selection.from() != null) ? "from " + selection.from() : null,
					(selection.to() != null) ? "to " + selection.to() : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	private static List<Facets.Removal> removals(String path, Selection selection, Labels labels) {
		List<Facets.Removal> removals = new ArrayList<>();
		if (selection.words() != null) {
			removals
				.add(new Facets.Removal("with “" + selection.words() + "”", address(path, selection.finding(null))));
		}
		selection.answers()
			.forEach((question, values) -> values
				.forEach((value) -> removals.add(new Facets.Removal(question.lead() + " " + labels.of(question, value),
						address(path, selection.without(question, value))))));
		if (selection.from() != null) {
			removals.add(new Facets.Removal("from " + selection.from(),
					address(path, selection.between(null, selection.to()))));
		}
		if (selection.to() != null) {
			removals.add(new Facets.Removal("to " + selection.to(),
					address(path, selection.between(selection.from(), null))));
		}
		return removals;
	}

	/** Where a selection is shown, on a page that shows selections. */
	public static String address(String path, Selection selection) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
		List<String> values = new ArrayList<>();
		selection.parameters().forEach((name, given) -> given.forEach((value) -> {
			address.queryParam(name, "{" + values.size() + "}");
			values.add(value);
		}));
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

}
