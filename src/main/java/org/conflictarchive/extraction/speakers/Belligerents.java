package org.conflictarchive.extraction.speakers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Who fights in a report: armed groups, and states of whose arms it speaks. */
final class Belligerents {

	private static final int FAR = 1200;

	private final Cast cast;

	/** Each with the number of its mentions. */
	private final Map<Member, Integer> fighting = new LinkedHashMap<>();

	Belligerents(Text text, Cast cast) {
		this.cast = cast;
		for (Sentence sentence : text.sentences()) {
			for (Mention mention : cast.in(new Phrase(sentence, 0, sentence.size()))) {
				if (mention.member().type() == ActorType.ARMED_GROUP
						|| mention.member().isState() && bearsArms(mention)) {
					this.fighting.merge(mention.member(), 1, Integer::sum);
				}
			}
		}
	}

	private static boolean bearsArms(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int at = mention.phrase().to();
		if (sentence.is(at, "'s") || sentence.is(at, "'")) {
			at++;
		}
		if (sentence.is(at, WordClass.ADJECTIVE) || sentence.is(at, "air") || sentence.is(at, "armed")) {
			at++;
		}
		return at < sentence.size() && SideNouns.ARMS.contains(sentence.token(at));
	}

	boolean contains(Member party) {
		return this.fighting.containsKey(party);
	}

	/** Whether it is an armed group that fights, and no state. */
	boolean haveGroup() {
		return this.fighting.keySet().stream().anyMatch((member) -> !member.isState());
	}

	/**
	 * Whom the party fights: one named in the words, else the last one named before them,
	 * else the one whom the report names most; null where the report names no other.
	 */
	@Nullable Member enemyOf(Member party, Phrase words) {
		for (Mention mention : this.cast.in(words)) {
			if (isOther(mention.member(), party)) {
				return mention.member();
			}
		}
		Mention before = this.cast.lastBefore(words.span().start(), FAR, (mention) -> isOther(mention.member(), party));
		if (before != null) {
			return before.member();
		}
		Member most = null;
		for (Member member : this.fighting.keySet()) {
			if (isOther(member, party)
					&& (most == null || this.fighting.getOrDefault(member, 0) > this.fighting.getOrDefault(most, 0))) {
				most = member;
			}
		}
		return most;
	}

	private boolean isOther(Member member, Member party) {
		return this.fighting.containsKey(member) && member != party && member.party() != party;
	}

	/** The words of a span within a sentence, or null where it has none. */
	static @Nullable Phrase phrase(Sentence sentence, Span span) {
		int from = sentence.indexAt(span.start());
		int to = sentence.indexAt(span.end());
		return (from < to) ? new Phrase(sentence, from, to) : null;
	}

}
