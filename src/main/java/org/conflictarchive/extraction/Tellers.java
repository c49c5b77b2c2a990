package org.conflictarchive.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.casualties.CasualtyFind;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.statements.StatementFind;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who tells of a loss: the attributed statements about one sentence, reached sentence by
 * sentence in the order of the text.
 */
final class Tellers {

	private static final Pattern PRELIMINARY = Pattern.compile("\\b(preliminary|provisional|not (yet )?final|incomplete"
			+ "|(likely|expected|set|bound|sure|feared) to (rise|climb|increase|grow)"
			+ "|(could|may|might) (still )?(rise|climb|increase|grow))\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern TOLL = Pattern.compile("\\b(toll|dead|deaths)\\b", Pattern.CASE_INSENSITIVE);

	/** Rules whose figures are parts of the one that is called preliminary. */
	private static final Set<String> PARTS = Set.of("including", "some-of-them", "of-those", "breakdown",
			"joint-objects");

	/** How many statements on the next sentence's may be, and how far it may begin. */
	private static final int NEXT = 6;

	private static final int GAP = 3;

	private final Text text;

	private final List<StatementFind> statements;

	private final Map<StatementFind, Integer> places = new IdentityHashMap<>();

	private final List<StatementFind> near = new ArrayList<>();

	private int next;

	Tellers(Text text, List<StatementFind> attributed) {
		this.text = text;
		this.statements = attributed.stream()
			.sorted(Comparator.comparingInt((StatementFind statement) -> whole(statement).start()))
			.toList();
		for (int i = 0; i < this.statements.size(); i++) {
			this.places.put(this.statements.get(i), i);
		}
	}

	private static Span whole(StatementFind statement) {
		return statement.sentence().through(statement.content());
	}

	/** Goes on to a sentence that follows those reached before. */
	void reach(Sentence sentence) {
		this.near.removeIf((statement) -> whole(statement).end() <= sentence.span().start());
		while (this.next < this.statements.size()
				&& whole(this.statements.get(this.next)).start() < sentence.span().end()) {
			StatementFind statement = this.statements.get(this.next++);
			if (whole(statement).end() > sentence.span().start()) {
				this.near.add(statement);
			}
		}
	}

	/** Whether an attributed statement touches the sentence reached. */
	boolean speakIn(Sentence sentence) {
		return this.near.stream().anyMatch((statement) -> statement.sentence().overlaps(sentence.span()));
	}

	/** The innermost statement whose content holds the loss, or null. */
	@Nullable StatementFind of(CasualtyFind find) {
		StatementFind innermost = null;
		for (StatementFind statement : this.near) {
			boolean holds = statement.content().contains(find.position()) || statement.content().covers(find.content());
			if (holds && (innermost == null || statement.content().length() < innermost.content().length())) {
				innermost = statement;
			}
		}
		return innermost;
	}

	/** "He emphasized that this is a preliminary figure": the same speaker, next. */
	@Nullable Span preliminary(StatementFind by, CasualtyFind find) {
		Integer place = this.places.get(by);
		if (place == null || by.actors().isEmpty() || PARTS.contains(find.rule())) {
			return null;
		}
		for (int i = place + 1; i < this.statements.size() && i < place + NEXT; i++) {
			StatementFind statement = this.statements.get(i);
			int gap = statement.sentence().start() - by.sentence().end();
			if (gap >= 0 && gap <= GAP && statement.actors().equals(by.actors())) {
				String words = statement.content().in(this.text.text());
				Matcher said = PRELIMINARY.matcher(words);
				boolean meant = find.effect() == CasualtyEffect.KILLED || !TOLL.matcher(words).find();
				int start = statement.content().start();
				return (meant && said.find()) ? new Span(start + said.start(), start + said.end()) : null;
			}
		}
		return null;
	}

}
