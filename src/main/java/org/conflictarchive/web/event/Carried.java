package org.conflictarchive.web.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.ToldSentence;
import org.conflictarchive.reading.SharedSentences.Sentence;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.conflictarchive.reading.SharedSentences;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/** Which sentences of an event stand in several of its reports. */
public final class Carried {

	private final List<Shared> all;

	private final Map<String, Shared> shared = new HashMap<>();

	private final Map<String, SourceView> sources;

	private Carried(List<Shared> shared, Map<String, SourceView> sources) {
		this.all = shared;
		shared.forEach((one) -> one.sentences()
			.forEach((sentence) -> this.shared.put(key(sentence.report(), sentence.start()), one)));
		this.sources = sources;
	}

	/**
	 * Looks for them.
	 * @param told the sentences of all statements, by report
	 * @param sources the reports by their ids, in the order in which they were published
	 */
	public static Carried of(List<ToldSentence> told, Map<String, SourceView> sources) {
		if (sources.size() < 2) {
			return new Carried(List.of(), sources);
		}
		Map<String, List<ToldSentence>> byReport = told.stream().collect(Collectors.groupingBy(ToldSentence::report));
		List<Sentence> sentences = sources.keySet()
			.stream()
			.flatMap((report) -> byReport.getOrDefault(report, List.of()).stream())
			.map((sentence) -> new Sentence(sentence.report(), sentence.start(), sentence.end(), sentence.text()))
			.distinct()
			.toList();
		return new Carried(SharedSentences.of(sentences), sources);
	}

	private static String key(String report, int start) {
		return report + "/" + start;
	}

	/** All of them, in the order of the reports that have them first. */
	public List<Shared> all() {
		return List.copyOf(this.all);
	}

	/** A sentence that several reports carry, or null where only one does. */
	@Nullable Shared of(Statement statement) {
		return this.shared.get(key(statement.report().id(), statement.sentence().start()));
	}

	@Nullable Shared of(ToldSentence sentence) {
		return this.shared.get(key(sentence.report(), sentence.start()));
	}

	/** The same, seen from one of its reports. */
	@Nullable View view(Statement statement) {
		Shared found = of(statement);
		return (found != null) ? view(found, statement.report().id()) : null;
	}

	private View view(Shared shared, String report) {
		List<Elsewhere> elsewhere = shared.sentences()
			.stream()
			.filter((sentence) -> !sentence.report().equals(report))
			.map((sentence) -> new Elsewhere(Objects.requireNonNull(this.sources.get(sentence.report())),
					sentence.start() + "-" + sentence.end()))
			.toList();
		return new View(shared.reports().size(), shared.verbatim() ? "in the same words" : "in nearly the same words",
				elsewhere);
	}

	/**
	 * A sentence that several reports carry.
	 *
	 * @param reports how many, this one among them
	 * @param manner "in nearly the same words"
	 */
	record View(int reports, String manner, List<Elsewhere> elsewhere) {
	}

	/** Where else it stands. */
	record Elsewhere(SourceView source, String range) {
	}

}
