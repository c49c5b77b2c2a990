package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.extraction.speakers.SpeakerRules;

/**
 * Who passes a statement on: an outer voice, or whoever quotes or cites it. The outlet
 * that publishes the report itself is none; {@link Channels} finds those told.
 */
final class Relays {

	private final SpeakerRules speakers;

	Relays(SpeakerRules speakers) {
		this.speakers = speakers;
	}

	/** Those who relay the statement, the nearest first. */
	List<Member> of(Draft draft) {
		List<Member> relays = new ArrayList<>();
		draft.relayWords.forEach((words) -> relays.addAll(this.speakers.members(words)));
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
