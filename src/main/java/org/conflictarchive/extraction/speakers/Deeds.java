package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** Whose losses they are by what the words say is done, and by whom. */
final class Deeds {

	/** How far before "lost" and "suffered" the one who does may stand. */
	private static final int SUBJECT = 10;

	/** How far behind a state's name its strike may stand. */
	private static final int STRIKE = 3;

	/** How far before a toll the words for it may stand. */
	private static final int TOLL = 20;

	/** How far around the dead the strike may stand. */
	private static final int AROUND = 12;

	private static final Set<String> SUFFERS = Set.of("lost", "lose", "loses", "losing", "suffer", "suffers",
			"suffered", "suffering", "sustained", "sustaining", "sustains");

	private static final Set<String> NO_LOSSES = Set.of("life", "lives", "homes", "home", "jobs", "sight");

	private static final Set<String> STRIKES = Set.of("strike", "strikes", "airstrike", "airstrikes", "shelling",
			"attack", "attacks", "missile", "missiles", "rocket", "rockets", "drone", "drones", "bombardment", "bomb",
			"bombs", "bombing", "raid", "raids", "shell", "shells", "artillery", "offensive", "assault");

	private static final Set<String> TOLLS = Set.of("toll", "losses", "casualties", "dead");

	private static final Set<String> ARMED = Set.of("soldier", "soldiers", "troops", "policeman", "policemen",
			"servicemen", "serviceman", "gendarmes", "conscripts", "paratroopers");

	private static final Set<String> CONTRASTS = Set.of("while", "but", "whereas", ";");

	private final Cast cast;

	private final Belligerents belligerents;

	Deeds(Cast cast, Belligerents belligerents) {
		this.cast = cast;
		this.belligerents = belligerents;
	}

	/** "Kenya lost 40 soldiers", "Kenya was suffering hundreds of casualties a day". */
	@Nullable List<Member> suffered(Loss loss) {
		Phrase words = loss.wordsPhrase();
		int verb = (words != null && !loss.isFlight()) ? suffering(words) : -1;
		if (words == null || verb < 0) {
			return null;
		}
		Sentence sentence = loss.sentence();
		Member sufferer = null;
		int from = Math.max(clause(sentence, verb), verb - SUBJECT);
		for (Mention mention : this.cast.in(new Phrase(sentence, from, Math.max(from + 1, verb)))) {
			int first = mention.phrase().from();
			int before = sentence.is(first - 1, "the") ? first - 2 : first - 1;
			if (mention.phrase().to() <= verb && !sentence.is(before, WordClass.PREPOSITION) && isDoer(mention)) {
				sufferer = Parties.of(mention.member());
			}
		}
		return (sufferer != null && Parties.isParty(sufferer)) ? List.of(sufferer) : null;
	}

	private static int suffering(Phrase words) {
		for (int i = Math.max(0, words.from() - 2); i < words.to(); i++) {
			if (words.sentence().token(i).isOneOf(SUFFERS)) {
				boolean other = new Phrase(words.sentence(), i, words.to()).tokens()
					.stream()
					.anyMatch((token) -> token.isOneOf(NO_LOSSES));
				return other ? -1 : i;
			}
		}
		return -1;
	}

	/** "Kenya", "Kenyan forces", but no "Kenyan officials said they". */
	private static boolean isDoer(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int to = mention.phrase().to();
		boolean genitive = sentence.is(to, "'s");
		if (mention.sense() != Sense.ADJECTIVE && !genitive) {
			return true;
		}
		Token head = sentence
			.token(genitive ? Math.min(to + 1, sentence.size() - 1) : Math.min(to, sentence.size() - 1));
		return SideNouns.ARMS.contains(head) || SideNouns.FIGHTERS.contains(head);
	}

	/** "Kenya has not updated its toll since the ministry reported 40 dead". */
	@Nullable List<Member> ownToll(Loss loss) {
		Phrase words = loss.wordsPhrase();
		if (words == null || loss.victims() != null || loss.claimants().isEmpty()) {
			return null;
		}
		Sentence sentence = loss.sentence();
		for (int i = Math.max(0, words.from() - TOLL); i < words.from(); i++) {
			boolean toll = sentence.is(i, "its") && new Phrase(sentence, i, Math.min(i + 4, words.from())).tokens()
				.stream()
				.anyMatch((token) -> token.isOneOf(TOLLS));
			if (toll) {
				int clause = clause(sentence, i);
				List<Mention> owners = (i > clause) ? this.cast.in(new Phrase(sentence, clause, i)) : List.of();
				Member owner = owners.isEmpty() ? null : Parties.of(owners.get(0).member());
				return (owner != null && Parties.bearsArms(owner)) ? List.of(owner) : Parties.of(loss.claimants());
			}
		}
		return null;
	}

	/**
	 * Where the clause begins: "18 died, Uganda said, while Kenya put its toll at 12".
	 */
	private static int clause(Sentence sentence, int index) {
		int i = index;
		while (i > 0 && !sentence.token(i - 1).isOneOf(CONTRASTS)) {
			i--;
		}
		return i;
	}

	/** "The militia said it killed 33 soldiers": those of the state that it fights. */
	@Nullable List<Member> killedByGroup(Loss loss, @Nullable Member home) {
		Phrase victims = loss.victimsPhrase();
		Member group = Parties.ofOnly(loss.claimants());
		if (group == null || group.type() != ActorType.ARMED_GROUP || victims == null || !victims.last().isOneOf(ARMED)
				|| victims.first().is(WordClass.POSSESSIVE)) {
			return null;
		}
		if (home != null && group.party() != home) {
			return List.of(home);
		}
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		Member enemy = this.belligerents.enemyOf(group, (told != null) ? told : victims);
		return (enemy != null && enemy.isState()) ? List.of(enemy) : List.of();
	}

	/** "A Kenyan strike killed five people": people of the other state at war. */
	@Nullable List<Member> struck(Loss loss) {
		Phrase words = loss.around(AROUND, AROUND);
		if (words == null || loss.isFlight()) {
			return null;
		}
		Member other = null;
		for (Mention mention : this.cast.in(words)) {
			other = (mention.member().isState() && isStrike(mention)) ? this.belligerents.otherState(mention.member())
					: null;
			if (other != null) {
				return List.of(other);
			}
		}
		return null;
	}

	/** "Kenyan air strikes", "Kenya's shelling". */
	static boolean isStrike(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int to = mention.phrase().to();
		if (mention.sense() != Sense.ADJECTIVE && !sentence.is(to, "'s")) {
			return false;
		}
		for (int i = sentence.is(to, "'s") ? to + 1 : to; i < sentence.size() && i < to + STRIKE; i++) {
			if (sentence.token(i).isOneOf(STRIKES)) {
				return true;
			}
		}
		return false;
	}

}
