package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.extraction.speakers.SpeakerRules;
import org.conflictarchive.vocabulary.ActorType;

/**
 * Who passes a statement on: an outlet told it, or one that carried or quoted it. The
 * outlet that publishes the report itself is none.
 */
final class Relays {

	private static final Set<String> CARRIED = Set.of("quoted", "cited", "carried", "published", "broadcast", "aired",
			"reported");

	private final SpeakerRules speakers;

	Relays(SpeakerRules speakers) {
		this.speakers = speakers;
	}

	/** Those who relay the statement, the nearest first. */
	List<Member> of(Draft draft) {
		List<Member> relays = new ArrayList<>();
		for (Phrase words : draft.relayWords) {
			for (Member member : this.speakers.members(words)) {
				if (member.type() == ActorType.MEDIA || !draft.rule.isBehindCue()) {
					relays.add(member);
				}
			}
		}
		relays.addAll(told(draft));
		relays.addAll(carrying(draft));
		return relays.stream()
			.filter((relay) -> !draft.actors.contains(relay) && !this.speakers.isPublisher(relay))
			.distinct()
			.toList();
	}

	/** Adds those who speak and relay in the outer statement to the inner one's chain. */
	void add(Draft inner, Draft outer) {
		List<Member> chain = new ArrayList<>(outer.actors);
		chain.addAll(outer.relays);
		for (Member member : chain) {
			if (!inner.relays.contains(member) && !inner.actors.contains(member)
					&& !this.speakers.isPublisher(member)) {
				inner.relays.add(member);
			}
		}
	}

	/** "told the Zenit news agency". */
	private List<Member> told(Draft draft) {
		Sentence sentence = draft.sentence;
		int cue = sentence.indexAt(draft.cue.start());
		int hearer = sentence.indexAt(draft.cue.end());
		if (cue >= sentence.size() || !"tell".equals(sentence.token(cue).lemma())
				|| !NounPhrases.beginsAt(sentence, hearer)) {
			return List.of();
		}
		int end = NounPhrases.endOfBase(sentence, hearer);
		return (end > hearer) ? first(this.speakers.outletsIn(new Phrase(sentence, hearer, end))) : List.of();
	}

	/** ", quoted by the Zenit website,", "in a statement carried by Zenit". */
	private List<Member> carrying(Draft draft) {
		Sentence sentence = draft.sentence;
		int from = sentence.indexAt(draft.speaker.span().start());
		for (int i = Math.max(0, from - 20); i < sentence.size() - 2 && i < from + 40; i++) {
			boolean carried = sentence.token(i).isOneOf(CARRIED) && sentence.is(i + 1, "by")
					&& NounPhrases.beginsAt(sentence, i + 2) && !draft.content.covers(sentence.span(i, i + 1));
			if (carried) {
				int end = NounPhrases.endOfBase(sentence, i + 2);
				return (end > i + 2) ? first(this.speakers.outletsIn(new Phrase(sentence, i + 2, end))) : List.of();
			}
		}
		return List.of();
	}

	private static List<Member> first(List<Member> outlets) {
		return outlets.isEmpty() ? outlets : outlets.subList(0, 1);
	}

	/**
	 * "…, a figure that the ministry called too low", "…, its spokesman telling
	 * reporters": a remark of the report's within somebody's words, which does not pass
	 * these on.
	 */
	static boolean isRemark(Draft inner) {
		Sentence sentence = inner.sentence;
		int speaker = inner.speaker.from();
		int cue = sentence.indexAt(inner.cue.start());
		boolean relative = (sentence.is(speaker - 1, "that") || sentence.is(speaker - 1, WordClass.RELATIVE))
				&& sentence.is(speaker - 2, WordClass.NOUN) && hasComma(sentence, speaker - 3);
		boolean absolute = inner.speaker.first().is(WordClass.POSSESSIVE) && sentence.is(speaker - 1, WordClass.COMMA)
				&& cue < sentence.size() && sentence.token(cue).lower().endsWith("ing");
		return relative || absolute;
	}

	private static boolean hasComma(Sentence sentence, int last) {
		return sentence.is(last, WordClass.COMMA) || sentence.is(last - 1, WordClass.COMMA);
	}

}
