package org.conflictarchive.extraction.speakers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Who fights in a report: armed groups, and states of whose arms it speaks. */
final class Belligerents {

	private static final int FAR = 1200;

	/** How many words from a state its "forces" may stand. */
	private static final int NEAR = 3;

	private static final Set<String> ATTACKS = Set.of("launched", "fired", "shelled", "attacked", "bombed", "invaded",
			"struck", "bombarded");

	/** What a group does to others. */
	private static final Set<String> DEEDS = Set.of("attack", "attacks", "assault", "raid", "raids", "rampage",
			"massacre", "incursion", "ambush", "bombing", "bombings", "onslaught");

	/** What of a group is attacked. */
	private static final Set<String> TARGETS = Set.of("positions", "position", "targets", "target", "hideouts",
			"hideout", "bases", "base", "camps", "camp", "stronghold", "strongholds", "convoy");

	/** How far behind "the militia's" the deed may stand. */
	private static final int GENITIVE = 5;

	private final Cast cast;

	/** Each with the number of its mentions. */
	private final Map<Member, Integer> fighting = new LinkedHashMap<>();

	private @Nullable List<Member> namedMost;

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
		if (at < sentence.size() && sentence.token(at).isOneOf(ATTACKS)) {
			return mention.sense() != Sense.ADJECTIVE;
		}
		for (int i = at; i < sentence.size() && i < at + NEAR; i++) {
			if (SideNouns.ARMS.contains(sentence.token(i))) {
				return true;
			}
			if (!sentence.is(i, WordClass.ADJECTIVE) && !sentence.is(i, WordClass.NOUN)) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The first two states that fight, in the order of the text; null where fewer do.
	 */
	@Nullable List<Member> firstTwoStates() {
		List<Member> states = this.fighting.keySet().stream().filter(Member::isState).limit(2).toList();
		return (states.size() == 2) ? states : null;
	}

	/**
	 * The other one of the two states of whose arms the report speaks most; null where it
	 * is none of these, or a third fights nearly as much.
	 */
	@Nullable Member otherState(Member state) {
		List<Member> most = this.fighting.keySet()
			.stream()
			.filter(Member::isState)
			.sorted(Comparator.comparing((Member each) -> -this.fighting.getOrDefault(each, 0)))
			.limit(3)
			.toList();
		if (most.size() < 2 || most.indexOf(state) < 0 || most.indexOf(state) > 1 || most.size() == 3
				&& this.fighting.getOrDefault(most.get(2), 0) >= this.fighting.getOrDefault(most.get(1), 0)) {
			return null;
		}
		return most.get(1 - most.indexOf(state));
	}

	/**
	 * Whether two states fight, of whose arms the report speaks about as much.
	 */
	boolean areAtWar(Member state) {
		Member other = otherState(state);
		int one = this.fighting.getOrDefault(state, 0);
		int two = (other != null) ? this.fighting.getOrDefault(other, 0) : 0;
		return Math.min(one, two) > 1 && Math.max(one, two) <= 2 * Math.min(one, two);
	}

	/** The two states named most, each more than once; null where fewer are. */
	@Nullable List<Member> twoStatesNamedMost() {
		if (this.namedMost == null) {
			this.namedMost = statesNamedMost();
		}
		return (this.namedMost.size() == 2) ? this.namedMost : null;
	}

	private List<Member> statesNamedMost() {
		return this.cast.mentions()
			.stream()
			.map(Mention::member)
			.filter((member) -> member.isState() && this.cast.timesNamed(member) > 2)
			.distinct()
			.sorted(Comparator.comparing((Member each) -> -this.cast.timesNamed(each)))
			.limit(2)
			.toList();
	}

	boolean contains(Member party) {
		return this.fighting.containsKey(party);
	}

	/**
	 * Whom the party fights: one named in the words, else the last one named before them,
	 * else the one whom the report names most; null where the report names no other.
	 */
	@Nullable Member enemyOf(Member party, Phrase words) {
		return enemyOf(party, words, false);
	}

	/**
	 * The same; null also for {@code nameless} enemies where the report has named no
	 * other before.
	 */
	@Nullable Member enemyOf(Member party, Phrase words, boolean nameless) {
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
		for (Member member : nameless ? Set.<Member>of() : this.fighting.keySet()) {
			if (isOther(member, party)
					&& (most == null || this.fighting.getOrDefault(member, 0) > this.fighting.getOrDefault(most, 0))) {
				most = member;
			}
		}
		return most;
	}

	/**
	 * "in the militia's 7 May attack": whether a group that is not the party's did it.
	 */
	boolean isAttackOfAnother(Member party, Phrase words) {
		for (Mention mention : this.cast.in(words)) {
			Sentence sentence = mention.phrase().sentence();
			int at = mention.phrase().to();
			boolean group = mention.member().type() == ActorType.ARMED_GROUP && mention.member().party() != party;
			for (int i = at; group && i < words.to() && i < at + GENITIVE && sentence.is(at, "'s"); i++) {
				if (sentence.token(i).isOneOf(DEEDS)) {
					return true;
				}
			}
		}
		return false;
	}

	/** "strikes on the militia's positions", "against the militia"; null for none. */
	@Nullable Member targetIn(Phrase words) {
		for (Mention mention : this.cast.in(words)) {
			Sentence sentence = mention.phrase().sentence();
			int to = mention.phrase().to();
			int next = sentence.is(to, "'s") || sentence.is(to, "'") ? to + 1 : to;
			boolean target = sentence.is(mention.phrase().from() - 1, "against")
					|| next < sentence.size() && sentence.token(next).isOneOf(TARGETS);
			if (target && mention.member().type() == ActorType.ARMED_GROUP) {
				return mention.member();
			}
		}
		return null;
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
