package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.extraction.speakers.SpeakerRules;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * All statements of a report: what {@link CueRules} finds sentence by sentence, settled
 * among each other. Resolves speakers in the order of the text, nests speech in speech,
 * hands relays down, and continues quotations that have no cue of their own.
 */
public final class StatementRules {

	/** Words at a sentence's start by which it goes on telling what was said before. */
	private static final Set<String> GOING_ON = Set.of("in particular", "specifically", "among other things");

	private final Text text;

	private final SpeakerRules speakers;

	private final Relays relays;

	private final Channels channels;

	private final Nesting nesting;

	private final List<Draft> settled = new ArrayList<>();

	/** What the sentence found last by its place, so that no sentence is read twice. */
	private final Map<Integer, List<Draft>> read = new HashMap<>();

	private StatementRules(Text text, Cast cast) {
		this.text = text;
		this.speakers = new SpeakerRules(cast);
		this.relays = new Relays(this.speakers);
		this.channels = new Channels(this.speakers);
		this.nesting = new Nesting(text, this.relays);
	}

	/** The attributed statements, in the order of the text. */
	public static List<StatementFind> in(Text text, Cast cast) {
		StatementRules rules = new StatementRules(text, cast);
		for (Sentence sentence : text.sentences()) {
			rules.read(sentence);
		}
		return rules.finds();
	}

	/** The rules as readers see them, by the names that finds carry. */
	public static List<NamedRule> rules() {
		return AttributionRule.shown();
	}

	private void read(Sentence sentence) {
		List<Draft> drafts = new ArrayList<>(draftsOf(sentence));
		continueQuotation(sentence, drafts);
		List<Draft> resolved = new ArrayList<>();
		for (Draft draft : drafts) {
			if (isFirstPerson(draft)) {
				continue;
			}
			if (draft.actors.isEmpty()) {
				SpeakerRules.Named named = this.speakers.named(draft.speaker);
				draft.actors = named.members();
				draft.speakerRule = named.rule();
			}
			if (!draft.actors.isEmpty()) {
				resolved.add(draft);
				this.speakers.spoke(draft.actors, draft.speaker);
			}
		}
		resolved.forEach((draft) -> draft.relays.addAll(this.relays.of(draft)));
		this.channels.addTo(resolved);
		this.nesting.settle(resolved);
		Channels.goOn(resolved);
		handDown(sentence, resolved);
		this.settled.addAll(resolved);
	}

	/**
	 * A quotation that fills its sentence and has no cue goes on with the speaker before
	 * it.
	 */
	private void continueQuotation(Sentence sentence, List<Draft> drafts) {
		int start = sentence.token(0).span().start();
		Optional<Quotation> quotation = this.text.quotationAt(start);
		if (quotation.isEmpty() || quotation.get().outer().start() != start || this.settled.isEmpty()) {
			return;
		}
		Quotation quoted = quotation.get();
		boolean alone = quoted.outer().end() >= sentence.span().end() - 1
				|| quoted.outer().end() > sentence.span().end();
		boolean taken = drafts.stream()
			.anyMatch((draft) -> draft.content.overlaps(quoted.inner()) && !quoted.inner().covers(draft.cue));
		if (!alone || taken || cueFollows(quoted)) {
			return;
		}
		Draft before = this.settled.get(this.settled.size() - 1);
		int gap = sentence.index() - this.text.sentences().get(before.sentence.index()).index();
		boolean near = lastSentenceOf(before) >= sentence.index() - 1 || gap <= 1;
		if (near && !before.content.overlaps(quoted.inner())) {
			Draft continued = new Draft(sentence, before.cue, before.speaker, content(quoted),
					AttributionRule.QUOTATION_CONTINUED);
			continued.actors = outermost(before).actors;
			continued.speakerRule = outermost(before).speakerRule;
			continued.relays.addAll(outermost(before).relays);
			drafts.add(0, continued);
		}
	}

	/** The last sentence's statement that lies in no other. */
	private Draft outermost(Draft last) {
		for (int i = this.settled.size() - 1; i >= 0 && this.settled.get(i).sentence == last.sentence; i--) {
			Draft other = this.settled.get(i);
			if (other != last && other.content.covers(last.cue)) {
				return other;
			}
		}
		return last;
	}

	private List<Draft> draftsOf(Sentence sentence) {
		return this.read.computeIfAbsent(sentence.index(), (index) -> CueRules.in(this.text, sentence));
	}

	private int lastSentenceOf(Draft draft) {
		return Math.max(draft.sentence.index(), this.text.sentenceAt(draft.content.end() - 1));
	}

	/** Whether the sentence in which the quotation ends goes on after it with a cue. */
	private boolean cueFollows(Quotation quoted) {
		Sentence last = this.text.sentences().get(this.text.sentenceAt(quoted.outer().end() - 1));
		return draftsOf(last).stream()
			.anyMatch((draft) -> draft.content.overlaps(quoted.inner()) && !quoted.inner().covers(draft.cue));
	}

	private Span content(Quotation quoted) {
		String words = quoted.inner().in(this.text.text());
		int end = quoted.inner().end();
		while (end > quoted.inner().start() + 1 && (words.charAt(end - 1 - quoted.inner().start()) == ','
				|| Character.isWhitespace(words.charAt(end - 1 - quoted.inner().start())))) {
			end--;
		}
		return new Span(quoted.inner().start(), end);
	}

	/**
	 * "We warned them" inside a quotation is its speaker's own word, no speech within
	 * speech.
	 */
	private static boolean isFirstPerson(Draft draft) {
		return draft.speaker.size() == 1 && Set.of("i", "we", "you", "there").contains(draft.speaker.first().lower());
	}

	/**
	 * The voice of the sentence before goes on relaying: the same speaker, or "in
	 * particular".
	 */
	private void handDown(Sentence sentence, List<Draft> drafts) {
		Draft before = this.settled.isEmpty() ? null : this.settled.get(this.settled.size() - 1);
		if (before == null || sentence.index() - lastSentenceOf(before) > 1) {
			return;
		}
		if (before.sentence.paragraph() != sentence.paragraph()) {
			goOnToldTo(before, drafts);
			return;
		}
		for (Draft draft : drafts) {
			if (draft.relays.isEmpty() && goesOn(sentence) && !before.actors.equals(draft.actors)) {
				this.relays.add(draft, before);
			}
			else if (draft.relays.isEmpty() && before.actors.equals(draft.actors)) {
				draft.relays.addAll(before.relays);
			}
		}
	}

	/**
	 * What somebody adds in the next paragraph is told the same outlet, unless it says
	 * how it was told.
	 */
	private static void goOnToldTo(Draft before, List<Draft> drafts) {
		boolean outlet = !before.relays.isEmpty()
				&& before.relays.stream().allMatch((relay) -> relay.type() == ActorType.MEDIA);
		if (outlet && !drafts.isEmpty() && !Adjuncts.hasVenue(drafts.get(0))) {
			drafts.stream()
				.filter((draft) -> draft.relays.isEmpty() && draft.actors.equals(before.actors))
				.forEach((draft) -> draft.relays.addAll(before.relays));
		}
	}

	private static boolean goesOn(Sentence sentence) {
		String start = new Phrase(sentence, 0, Math.min(3, sentence.size())).lower();
		return GOING_ON.stream().anyMatch(start::startsWith);
	}

	private List<StatementFind> finds() {
		List<StatementFind> finds = new ArrayList<>();
		Set<Integer> starts = new HashSet<>();
		List<Draft> ordered = new ArrayList<>(this.settled);
		ordered.sort(Comparator.comparing((Draft draft) -> draft.content));
		for (Draft draft : ordered) {
			if (starts.add(draft.content.start())) {
				finds.add(new StatementFind(kindOf(draft), sentenceOf(draft), draft.content, draft.cue,
						draft.speaker.span(), draft.actors, draft.speakerRule, List.copyOf(draft.relays),
						draft.rule.label()));
			}
		}
		return finds;
	}

	private Span sentenceOf(Draft draft) {
		Span span = draft.sentence.span();
		if (span.covers(draft.content)) {
			return span;
		}
		for (int i = this.text.sentenceAt(draft.content.start()); i <= lastSentenceOf(draft); i++) {
			span = span.through(this.text.sentences().get(i).span());
		}
		return span;
	}

	private StatementKind kindOf(Draft draft) {
		Span content = draft.content;
		for (Quotation quotation : this.text.quotationsIn(content)) {
			if (quotation.depth() > 0 || !quotation.outer().overlaps(content)) {
				continue;
			}
			if (content.start() <= quotation.inner().start() && content.end() >= quotation.inner().end() - 2
					&& content.start() >= quotation.outer().start() && content.end() <= quotation.outer().end()) {
				return StatementKind.DIRECT;
			}
			if (quotation.inner().covers(content) && quotation.inner().covers(draft.speaker.span())) {
				// told by whoever is quoted, in their words
				return StatementKind.INDIRECT;
			}
			return StatementKind.MIXED;
		}
		return StatementKind.INDIRECT;
	}

}
