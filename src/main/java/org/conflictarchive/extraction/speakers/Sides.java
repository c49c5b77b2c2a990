package org.conflictarchive.extraction.speakers;

import java.util.LinkedHashSet;
import java.util.List;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose losses a claim speaks of. The rules are asked in turn; the first that can
 * tell decides, be it that nobody can. To be asked for the losses of a report in their
 * order, since "three of them" are whose the ones before are.
 */
public final class Sides {

	/** The rules in the order in which they are asked. */
	private final List<Rule> rules;

	private final Cast cast;

	private final Whereabouts whereabouts;

	private final Belligerents belligerents;

	private final boolean divided;

	private @Nullable Loss previous;

	private List<Member> previousSides = List.of();

	private List<Member> firstSides = List.of();

	/** How one kind of words tells whose a loss is. */
	private record Rule(String name, String example, Asking asking) {
	}

	private interface Asking {

		/**
		 * The sides; none where the text leaves them open; null where this rule can't
		 * tell.
		 */
		@Nullable List<Member> sides(Loss loss);

	}

	public Sides(Text text, Cast cast) {
		this.cast = cast;
		this.whereabouts = cast.whereabouts();
		this.belligerents = new Belligerents(text, cast);
		this.divided = SideWords.tellOfCivilWar(text.text());
		this.rules = List.of(new Rule("named-side", "14 Kenyan soldiers were killed", this::named),
				new Rule("own-losses", "the ministry said three of its soldiers died", this::own),
				new Rule("both-sides", "both sides announced losses", this::bothSides),
				new Rule("nobody", "the rockets caused no casualties", this::nobody),
				new Rule("among-all", "among the dead were three children", this::amongAll),
				new Rule("part-of-others", "three of them were children", this::partOfOthers),
				new Rule("enemy", "the army said it killed 13 terrorists", this::enemy),
				new Rule("claimants-fighters", "one officer was killed, the army said", this::fighters),
				new Rule("strangers", "two tourists were killed in Kenya", this::strangers),
				new Rule("place", "31 people died in southern Kenya", this::there),
				new Rule("claimants-people", "Kenya's health ministry said 19 died", this::claimantsPeople),
				new Rule("at-home", "a report in which all happens in Kenya", this::atHome),
				new Rule("as-before", "a man was killed, and another in the next street", this::asBefore));
	}

	/** The rules in the order in which they are asked. */
	public static List<NamedRule> rules() {
		Text empty = Text.of(".");
		return new Sides(empty, Cast.of(empty)).rules.stream()
			.map((rule) -> new NamedRule(rule.name(), rule.example()))
			.toList();
	}

	/** The actors whose losses they are; empty where the text does not tell. */
	public List<Member> of(Loss loss) {
		List<Member> sides = List.of();
		for (Rule rule : this.rules) {
			List<Member> told = rule.asking().sides(loss);
			if (told != null) {
				sides = told;
				break;
			}
		}
		if (this.previous == null) {
			this.firstSides = sides;
		}
		this.previous = loss;
		this.previousSides = sides;
		return sides;
	}

	/**
	 * "12 Kenyan soldiers", "dozens of Taliban", "casualties on three Kenyan brigades".
	 */
	private @Nullable List<Member> named(Loss loss) {
		LinkedHashSet<Member> sides = new LinkedHashSet<>();
		Phrase victims = (loss.victims() != null) ? Belligerents.phrase(loss.sentence(), loss.victims()) : null;
		if (victims != null) {
			for (Mention mention : this.cast.in(victims)) {
				if (isSide(mention.member()) && !isOwner(mention)) {
					sides.add(sideOf(mention.member()));
				}
			}
		}
		Phrase words = around(loss, 2, 8);
		if (sides.isEmpty() && words != null) {
			for (Mention mention : this.cast.in(words)) {
				Sentence sentence = loss.sentence();
				int after = mention.phrase().to();
				boolean people = mention.sense() == Sense.PEOPLE || mention.sense() == Sense.ADJECTIVE
						&& after < sentence.size() && SideWords.isPeople(sentence.token(after));
				if (isSide(mention.member()) && (people && SideWords.GOVERNING.contains(wordBefore(mention))
						|| mention.sense() == Sense.ADJECTIVE && isLosses(sentence, after))) {
					sides.add(sideOf(mention.member()));
				}
			}
		}
		return sides.isEmpty() ? null : List.copyOf(sides);
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

	/** The words of the claim with some before and behind that are told with them. */
	private static @Nullable Phrase around(Loss loss, int before, int behind) {
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		if (words == null || told == null) {
			return words;
		}
		return new Phrase(words.sentence(), Math.min(words.from(), Math.max(told.from(), words.from() - before)),
				Math.max(words.to(), Math.min(told.to(), words.to() + behind)));
	}

	/** "Kenya's enemies" are no Kenyans. */
	private static boolean isOwner(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		return sentence.is(mention.phrase().to(), "'s") && sentence.is(mention.phrase().to() + 1, "enemies");
	}

	private static boolean isSide(Member member) {
		return member.isState() || member.type() == ActorType.ARMED_GROUP || member.type() == ActorType.ORGANISATION
				|| member.type() == ActorType.GOVERNMENT_BODY && member.affiliation() != null;
	}

	/** The state, group or organisation that it belongs to, or it is. */
	private static Member sideOf(Member member) {
		Member side = member;
		while (!side.isState() && side.type() != ActorType.ARMED_GROUP && side.type() != ActorType.ORGANISATION
				&& side.affiliation() != null) {
			side = side.affiliation();
		}
		return side;
	}

	/** "three of its soldiers", "its own losses at four": the claimant's. */
	private @Nullable List<Member> own(Loss loss) {
		if (loss.claimants().isEmpty()) {
			return null;
		}
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		int owner = (words != null) ? SideWords.owner(words, loss.victims(), loss.claimants().get(0).isPerson()) : -1;
		if (owner < 0) {
			return null;
		}
		return sidesOf(loss.claimants());
	}

	private static @Nullable List<Member> sidesOf(List<Member> members) {
		LinkedHashSet<Member> sides = new LinkedHashSet<>();
		for (Member member : members) {
			Member side = sideOf(member);
			if (isSide(side)) {
				sides.add(side);
			}
		}
		return sides.isEmpty() ? null : List.copyOf(sides);
	}

	/** "Both sides announced losses", "ten civilians on both sides". */
	private @Nullable List<Member> bothSides(Loss loss) {
		if (loss.claimants().size() < 2) {
			return null;
		}
		List<Member> sides = sidesOf(loss.claimants());
		boolean states = loss.claimants()
			.stream()
			.allMatch((claimant) -> claimant.isState() || claimant.type() == ActorType.ARMED_GROUP);
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		if (states || words != null && words.lower().contains("both sides")) {
			return sides;
		}
		if (sides == null || sides.stream().filter(Member::isState).count() < 2) {
			return null;
		}
		Member there = this.whereabouts.stateIn(loss.sentence(), loss.words(), loss.words().end(), isFlight(loss));
		return (there != null) ? peopleOf(there, loss) : List.of();
	}

	/** "the rockets caused no casualties". */
	private @Nullable List<Member> nobody(Loss loss) {
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		return (words != null && SideWords.areNone(words)) ? List.of() : null;
	}

	/** "Among the dead were three children": some of those told of first. */
	private @Nullable List<Member> amongAll(Loss loss) {
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		List<Member> first = this.firstSides;
		return (words != null && !first.isEmpty() && SideWords.areAmongAll(loss.sentence(), words)) ? first : null;
	}

	/** "killed 14 soldiers and wounded 31", "three of them children": as those before. */
	private @Nullable List<Member> partOfOthers(Loss loss) {
		Loss before = this.previous;
		if (before == null || before.sentence().paragraph() != loss.sentence().paragraph()) {
			return null;
		}
		boolean same = before.sentence().index() == loss.sentence().index()
				&& before.claimants().equals(loss.claimants());
		Phrase words = Belligerents.phrase(loss.sentence(), loss.words());
		if (words == null || !same && !SideWords.areOfThem(words)) {
			return null;
		}
		Phrase victims = (loss.victims() != null) ? Belligerents.phrase(loss.sentence(), loss.victims()) : null;
		boolean elided = victims == null || SideNouns.POINTING.areHeadOf(victims);
		if (!elided && !SideWords.isIncluded(loss.sentence(), words.from())) {
			return null;
		}
		return elsewhere(loss, before) ? null : this.previousSides;
	}

	/** Whether this loss is put into a state of its own. */
	private boolean elsewhere(Loss loss, Loss before) {
		Member there = this.whereabouts.stateIn(loss.sentence(), loss.words(), loss.words().end(), isFlight(loss));
		return there != null && before.sentence() == loss.sentence() && !this.previousSides.contains(there)
				&& !this.previousSides.isEmpty();
	}

	/** "13 terrorists had been eliminated": those whom the claimant fights. */
	private @Nullable List<Member> enemy(Loss loss) {
		Phrase words = around(loss, 4, 0);
		String effect = effect(loss);
		boolean hostile = words != null && SideNouns.HOSTILES.areIn(words);
		if (words == null || !hostile && !SideWords.isBoast(effect)) {
			return null;
		}
		if (loss.claimants().size() != 1) {
			return hostile ? List.of() : null;
		}
		Member side = sideOf(loss.claimants().get(0));
		Phrase told = Belligerents.phrase(loss.sentence(), loss.told());
		if (!isSide(side) || !side.isState() && side.type() != ActorType.ARMED_GROUP) {
			return hostile ? List.of() : null;
		}
		Member enemy = this.belligerents.enemyOf(side, (told != null) ? told : words);
		return (enemy != null) ? List.of(enemy) : List.of();
	}

	private static String effect(Loss loss) {
		Phrase words = (loss.effectWords() != null) ? Belligerents.phrase(loss.sentence(), loss.effectWords()) : null;
		return (words != null) ? words.lower() : "";
	}

	/**
	 * "One officer was killed, the force said": a party that bears arms tells its own.
	 */
	private @Nullable List<Member> fighters(Loss loss) {
		Phrase victims = (loss.victims() != null) ? Belligerents.phrase(loss.sentence(), loss.victims()) : null;
		if (victims == null || !SideNouns.FIGHTERS.areHeadOf(victims) || loss.claimants().size() != 1) {
			return null;
		}
		Member side = sideOf(loss.claimants().get(0));
		boolean tells = side.isState() && (this.whereabouts.isPlace(side) || this.belligerents.contains(side))
				|| side.type() == ActorType.ARMED_GROUP;
		return tells ? List.of(side) : null;
	}

	/** Peacekeepers, tourists, gunmen: no people of the state where they are. */
	private @Nullable List<Member> strangers(Loss loss) {
		Phrase victims = (loss.victims() != null) ? Belligerents.phrase(loss.sentence(), loss.victims()) : null;
		if (victims == null || !SideNouns.STRANGERS.areHeadOf(victims)) {
			return null;
		}
		boolean peacekeepers = victims.last().lower().startsWith("peacekeeper");
		if (peacekeepers && loss.claimants().size() == 1
				&& sideOf(loss.claimants().get(0)).type() == ActorType.ORGANISATION) {
			return List.of(sideOf(loss.claimants().get(0)));
		}
		return List.of();
	}

	/** "31 people in southern Kenya", "on the Kenyan side": the people of the place. */
	private @Nullable List<Member> there(Loss loss) {
		Member state = this.whereabouts.stateIn(loss.sentence(), loss.words(), loss.words().end(), isFlight(loss));
		if (state == null) {
			state = this.whereabouts.stateIn(loss.sentence(), clause(loss), loss.words().start(), isFlight(loss));
		}
		Span sentence = loss.sentence().span();
		if (state == null && loss.sentence().is(0, WordClass.PREPOSITION) && loss.told().start() > sentence.start()) {
			// "In Kenya, the ministry said 20 people had been killed"
			state = this.whereabouts.stateIn(loss.sentence(), new Span(sentence.start(), loss.told().start()),
					loss.told().start(), isFlight(loss));
		}
		return (state != null) ? peopleOf(state, loss) : null;
	}

	/** The words told; for the report itself all of the sentence. */
	private static Span clause(Loss loss) {
		return loss.claimants().isEmpty() ? loss.sentence().span() : loss.told();
	}

	/** What a ministry tells without saying where happened to its own people. */
	private @Nullable List<Member> claimantsPeople(Loss loss) {
		if (loss.claimants().size() != 1) {
			return null;
		}
		Member side = sideOf(loss.claimants().get(0));
		boolean involved = side.isState() && this.whereabouts.isPlace(side)
				&& side != loss.claimants().get(0).affiliation() || side.isState() && this.whereabouts.isPlace(side);
		return involved ? peopleOf(side, loss) : null;
	}

	/** The people of the state in which the report plays. */
	private @Nullable List<Member> atHome(Loss loss) {
		Member home = this.whereabouts.home();
		return (home != null) ? peopleOf(home, loss) : null;
	}

	/** What happened to others right before in an attack happens to the same. */
	private @Nullable List<Member> asBefore(Loss loss) {
		Loss before = this.previous;
		boolean near = before != null && loss.sentence().index() - before.sentence().index() <= 1;
		return near ? this.previousSides : null;
	}

	/**
	 * Who is a state's in a civil war is open, but for civilians, those who fled, and its
	 * soldiers.
	 */
	private List<Member> peopleOf(Member state, Loss loss) {
		boolean toldByState = loss.claimants().size() == 1 && sideOf(loss.claimants().get(0)) == state;
		if (!this.divided || toldByState || loss.effect() == CasualtyEffect.DISPLACED) {
			return List.of(state);
		}
		Phrase victims = (loss.victims() != null) ? Belligerents.phrase(loss.sentence(), loss.victims()) : null;
		return (victims != null && SideNouns.CITIZENS.areIn(victims)) ? List.of(state) : List.of();
	}

	private static boolean isFlight(Loss loss) {
		return loss.effect() == CasualtyEffect.DISPLACED;
	}

}
