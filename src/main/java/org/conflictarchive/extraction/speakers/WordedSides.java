package org.conflictarchive.extraction.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** Whose losses they are by the words of the claim and by who tells it. */
final class WordedSides {

	/** How far before a count "Kenyan losses" may stand. */
	private static final int LOSSES_BEFORE = 8;

	/** How far before the killing the one who kills may stand. */
	private static final int DEED_BEFORE = 6;

	private static final Set<String> DOERS = Set.of("it", "they", "we", "its", "our", "their", "he");

	private final Cast cast;

	private final Whereabouts whereabouts;

	private final Belligerents belligerents;

	WordedSides(Cast cast, Belligerents belligerents) {
		this.cast = cast;
		this.whereabouts = cast.whereabouts();
		this.belligerents = belligerents;
	}

	/**
	 * "12 Kenyan soldiers", "dozens of Taliban", "casualties on three Kenyan brigades".
	 */
	@Nullable List<Member> named(Loss loss) {
		LinkedHashSet<Member> sides = new LinkedHashSet<>();
		Phrase victims = loss.victimsPhrase();
		if (victims != null) {
			for (Mention mention : this.cast.in(victims)) {
				if (Parties.isParty(mention.member()) && !isOwner(mention)) {
					sides.add(Parties.of(mention.member()));
				}
				else if (mention.member().type() == ActorType.PLACE && SideNouns.SERVANTS.areHeadOf(victims)
						&& !SideWords.arePolice(victims)) {
					sides.add(mention.member());
				}
			}
		}
		if (sides.isEmpty() && victims != null) {
			origin(victims, sides);
		}
		if (sides.isEmpty()) {
			suffering(loss, sides);
		}
		return sides.isEmpty() ? null : List.copyOf(sides);
	}

	/** "two soldiers from Kenya", "a care worker from the Philippines". */
	private void origin(Phrase victims, LinkedHashSet<Member> sides) {
		Sentence sentence = victims.sentence();
		if (!sentence.is(victims.to(), "from")) {
			return;
		}
		int at = sentence.is(victims.to() + 1, "the") ? victims.to() + 2 : victims.to() + 1;
		for (Mention mention : this.cast.in(new Phrase(sentence, victims.to(), Math.min(sentence.size(), at + 3)))) {
			if (mention.phrase().from() == at && mention.member().isState() && mention.sense() == Sense.NAME) {
				sides.add(mention.member());
			}
		}
	}

	private void suffering(Loss loss, LinkedHashSet<Member> sides) {
		Phrase words = loss.around(LOSSES_BEFORE, 8);
		Phrase close = loss.around(2, 8);
		if (words == null || close == null) {
			return;
		}
		Sentence sentence = loss.sentence();
		for (Mention mention : this.cast.in(words)) {
			int after = mention.phrase().to();
			boolean near = mention.phrase().from() >= close.from();
			boolean people = near && (mention.sense() == Sense.PEOPLE || mention.sense() == Sense.ADJECTIVE
					&& after < sentence.size() && SideWords.isPeople(sentence.token(after)));
			boolean losses = mention.sense() == Sense.ADJECTIVE
					|| sentence.is(after, "'s") && (mention.sense() == Sense.NAME || mention.sense() == Sense.CAPITAL);
			int head = sentence.is(after, "'s") ? after + 1 : after;
			if (Parties.isParty(mention.member()) && (people && SideWords.GOVERNING.contains(wordBefore(mention))
					|| losses && isLosses(sentence, head))) {
				sides.add(Parties.of(mention.member()));
			}
		}
	}

	/** "Kenyan military losses". */
	private static boolean isLosses(Sentence sentence, int from) {
		int head = (sentence.is(from, WordClass.ADJECTIVE)
				|| sentence.is(from, WordClass.NOUN) && SideNouns.ARMS.contains(sentence.token(from)))
				&& from + 1 < sentence.size() ? from + 1 : from;
		return head < sentence.size() && (SideWords.LOSSES.contains(sentence.token(head).lower())
				|| SideWords.LOSSES.contains(sentence.token(from).lower()));
	}

	private static String wordBefore(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int i = mention.phrase().from() - 1;
		while (i > 0 && (sentence.is(i, WordClass.NUMBER) || sentence.is(i, WordClass.DETERMINER))) {
			i--;
		}
		return (i >= 0) ? sentence.token(i).lower() : "";
	}

	/** "Kenya's enemies" are no Kenyans. */
	private static boolean isOwner(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		return sentence.is(mention.phrase().to(), "'s") && sentence.is(mention.phrase().to() + 1, "enemies");
	}

	/** "three of its soldiers", "its own losses at four": the claimant's. */
	@Nullable List<Member> own(Loss loss) {
		Phrase words = loss.wordsPhrase();
		if (loss.claimants().isEmpty() || words == null) {
			return null;
		}
		Member first = loss.claimants().get(0);
		int owner = SideWords.owner(words, loss.victims(), first.isPerson());
		if (owner < 0) {
			return null;
		}
		List<Member> parties = Parties.of(loss.claimants());
		if (parties == null && first.affiliation() == null && loss.sentence().is(owner, "its")) {
			// whatever has troops of "its" own is no person, and a party
			first.isA(first.isPerson() ? ActorType.ORGANISATION : first.type());
			return List.of(first);
		}
		return parties;
	}

	/** "Both sides announced losses", "ten civilians on both sides". */
	@Nullable List<Member> bothSides(Loss loss) {
		Phrase words = loss.around(0, 8);
		boolean both = words != null && SideWords.areOnBothSides(words);
		if (loss.claimants().size() < 2) {
			if (!both) {
				return null;
			}
			List<Member> fighting = this.belligerents.firstTwoStates();
			return (fighting != null) ? fighting : this.belligerents.twoStatesNamedMost();
		}
		List<Member> sides = Parties.of(loss.claimants());
		if (both || loss.claimants().stream().allMatch(Parties::bearsArms)) {
			return sides;
		}
		if (sides == null || sides.stream().filter(Member::isState).count() < 2) {
			return null;
		}
		Member there = (words != null)
				? this.whereabouts.stateIn(loss.sentence(), words.span(), loss.words().end(), loss.isFlight()) : null;
		return (there != null) ? List.of(there) : List.of();
	}

	/** "13 terrorists had been eliminated": those whom the claimant fights. */
	@Nullable List<Member> enemy(Loss loss) {
		Phrase words = loss.around(4, 0);
		boolean hostile = words != null && isHostile(loss, words);
		if (words == null || !hostile && !SideWords.isBoast(loss.effectText())) {
			return null;
		}
		Member side = sideOf(loss.claimants());
		if (side == null || !Parties.bearsArms(side)) {
			return hostile ? unnamed(loss, words) : null;
		}
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		Phrase victims = loss.victimsPhrase();
		Member enemy = this.belligerents.enemyOf(side, (told != null) ? told : words,
				victims != null && SideWords.areNameless(victims));
		return (enemy != null) ? List.of(enemy) : List.of();
	}

	/** A colonel is of the army where the report plays, if of none that it names. */
	private @Nullable Member sideOf(List<Member> claimants) {
		Member side = Parties.ofOnly(claimants);
		boolean soldier = side != null && !Parties.bearsArms(side) && Parties.isSoldier(claimants.get(0));
		return soldier ? this.whereabouts.home() : side;
	}

	/**
	 * "Seven rebels were killed, monitors said": those of a group under attack there,
	 * else the state's rebels; other words for enemies tell nothing.
	 */
	private List<Member> unnamed(Loss loss, Phrase words) {
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		Member group = this.belligerents.targetIn((told != null) ? told : words);
		if (group != null) {
			return List.of(group);
		}
		Member home = this.whereabouts.home();
		boolean rebels = words.tokens().stream().anyMatch((token) -> token.is("rebels") || token.is("insurgents"));
		return (rebels && home != null) ? List.of(this.cast.members().rebelsOf(home)) : List.of();
	}

	/** "20 rebels", "chased the attackers and killed 12 of them", "the enemy left 80". */
	private static boolean isHostile(Loss loss, Phrase words) {
		Phrase victims = loss.victimsPhrase();
		if (victims == null) {
			return words.tokens().stream().anyMatch((token) -> token.is("enemy"));
		}
		if (victims.size() == 1 && victims.first().is("them")) {
			Phrase before = new Phrase(loss.sentence(), Math.max(0, words.from() - 8), Math.max(1, words.from()));
			return SideNouns.HOSTILES.areIn(before) || SideNouns.HOSTILES.areIn(words);
		}
		return SideNouns.HOSTILES.areIn(victims);
	}

	/** Those whom a state arrests are nobody's fighters yet. */
	static @Nullable List<Member> arrested(Loss loss) {
		Phrase words = loss.around(2, 0);
		boolean arrest = loss.effect() == CasualtyEffect.CAPTURED && words != null && SideWords.isArrest(words.lower());
		return arrest ? List.of() : null;
	}

	/**
	 * "One officer was killed, the force said": a party that bears arms tells its own,
	 * unless it says that it killed them.
	 */
	@Nullable List<Member> fighters(Loss loss) {
		Phrase victims = loss.victimsPhrase();
		Member side = Parties.ofOnly(loss.claimants());
		if (victims == null && side != null && SideWords.areNobody(loss) && tellsOfItsTroops(side, loss)) {
			return List.of(side);
		}
		if (victims == null || side == null || !SideNouns.FIGHTERS.areHeadOf(victims) || isDeedOf(side, loss)) {
			return null;
		}
		boolean tells = side.isState() && (this.whereabouts.isPlace(side) || this.belligerents.contains(side))
				|| side.type() == ActorType.ARMED_GROUP;
		return tells ? List.of(side) : null;
	}

	/** "Kenya said Kenyan troops had come under fire and that no one was hurt". */
	private boolean tellsOfItsTroops(Member side, Loss loss) {
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		return told != null && this.cast.in(told)
			.stream()
			.anyMatch((mention) -> Parties.of(mention.member()) == side && mention.phrase().to() < told.to()
					&& SideNouns.FIGHTERS.contains(loss.sentence().token(mention.phrase().to())));
	}

	/** "Turkish forces killed 17 fighters", "it had killed": the killing is its own. */
	private boolean isDeedOf(Member side, Loss loss) {
		Phrase before = loss.around(DEED_BEFORE, 0);
		int effect = (loss.effectWords() != null) ? loss.sentence().indexAt(loss.effectWords().start()) : -1;
		boolean active = before != null && effect >= before.from() && loss.victims() != null
				&& loss.sentence().token(effect).span().start() < loss.victims().start()
				&& !loss.effectText().startsWith("lost") && !loss.effectText().startsWith("losing");
		if (before == null || !active || effect == before.from()) {
			return false;
		}
		Phrase subject = new Phrase(loss.sentence(), before.from(), effect);
		return subject.tokens().stream().anyMatch((token) -> token.isOneOf(DOERS))
				|| this.cast.in(subject).stream().anyMatch((mention) -> Parties.of(mention.member()) == side);
	}

	/** Peacekeepers, tourists, gunmen: no people of the state where they are. */
	static @Nullable List<Member> strangers(Loss loss) {
		Phrase victims = loss.victimsPhrase();
		Phrase words = loss.wordsPhrase();
		if (words != null && SideWords.areOfFlight(words)) {
			return List.of();
		}
		if (victims == null || loss.isFlight() || !SideWords.areStrangers(victims)) {
			return null;
		}
		boolean peacekeepers = victims.last().lower().startsWith("peacekeeper");
		Member side = Parties.ofOnly(loss.claimants());
		return (peacekeepers && side != null && side.type() == ActorType.ORGANISATION) ? List.of(side) : List.of();
	}

}
