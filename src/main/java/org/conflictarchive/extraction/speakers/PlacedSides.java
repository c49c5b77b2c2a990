package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Whose losses they are by where they happen and in what war. */
final class PlacedSides {

	/** How far behind the dead the attack may stand. */
	private static final int ATTACK = 8;

	/** How many words behind the dead may tell where they died. */
	private static final int BEHIND = 4;

	/** How many words "In southern Kenya," may have. */
	private static final int FRONT = 7;

	private final Whereabouts whereabouts;

	private final Belligerents belligerents;

	private final CivilWars civilWars;

	private final Cast cast;

	private final Text text;

	private final SelfRule selfRule;

	private @Nullable Set<Member> armedRegions;

	PlacedSides(Text text, Cast cast, Belligerents belligerents) {
		this.belligerents = belligerents;
		this.whereabouts = cast.whereabouts();
		this.civilWars = new CivilWars(text, cast);
		this.cast = cast;
		this.text = text;
		this.selfRule = new SelfRule(text, cast);
	}

	/**
	 * "The war has killed 30,000 people": of all who fought, unless a state tells its
	 * own.
	 */
	@Nullable List<Member> warDead(Loss loss) {
		Phrase words = loss.wordsPhrase();
		Phrase victims = loss.victimsPhrase();
		Member teller = Parties.ofOnly(loss.claimants());
		if (words == null || loss.isFlight() || victims != null && !SideWords.areAnybody(victims)
				|| teller != null && teller.isState() || isCountedThere(loss)) {
			return null;
		}
		if (!SideWords.areOfWar(loss.sentence(), words)) {
			return null;
		}
		Member there = SideWords.areOfRising(words) ? stateBehind(loss) : null;
		return (there != null) ? peopleOf(there, loss) : List.of();
	}

	/** "The insurgency has killed 300 people in Kenya". */
	private @Nullable Member stateBehind(Loss loss) {
		Phrase words = loss.around(0, BEHIND);
		return (words != null)
				? this.whereabouts.stateIn(loss.sentence(), words.span(), loss.words().end(), loss.isFlight()) : null;
	}

	/** What a body of a place counts as killed there is its people's. */
	private boolean isCountedThere(Loss loss) {
		boolean body = loss.claimants().size() == 1 && loss.claimants().get(0).type() == ActorType.GOVERNMENT_BODY;
		return body
				&& this.whereabouts.stateIn(loss.sentence(), loss.told(), loss.words().end(), loss.isFlight()) != null;
	}

	/** What bodies of a region tell that has an army of its own. */
	@Nullable List<Member> ofRegion(Loss loss) {
		Member region = Parties.ofOnly(loss.claimants());
		boolean own = region != null && region.type() == ActorType.PLACE && armedRegions().contains(region);
		return (region != null && own && stateOf(loss) == null) ? List.of(region) : null;
	}

	/** What is told in or of a region that is no state and has bodies of its own. */
	@Nullable List<Member> selfRuled(Loss loss) {
		Member region = this.selfRule.of(loss);
		return (region != null) ? List.of(region) : null;
	}

	/** "Meanwhile in Kenya, homes burnt. A governor said one person died." */
	@Nullable List<Member> carried(Loss loss) {
		int index = loss.sentence().index();
		Sentence before = (index > 0) ? this.text.sentences().get(index - 1) : loss.sentence();
		if (before.paragraph() != loss.sentence().paragraph() || before == loss.sentence() || loss.isFlight()) {
			return null;
		}
		int comma = 0;
		while (comma < Math.min(FRONT, before.size() - 1) && !before.is(comma, WordClass.COMMA)) {
			comma++;
		}
		Span front = new Span(before.span().start(), before.token(comma).span().end());
		Member state = before.is(comma, WordClass.COMMA) ? this.whereabouts.stateIn(before, front, front.end(), false)
				: null;
		return (state != null) ? peopleOf(state, loss) : null;
	}

	/** Asked for once all who speak are known. */
	private Set<Member> armedRegions() {
		if (this.armedRegions == null) {
			this.armedRegions = this.cast.members().armedRegions();
		}
		return this.armedRegions;
	}

	/** A state tells of those who died when the group that it fights attacked. */
	@Nullable List<Member> attacked(Loss loss) {
		Member side = Parties.ofOnly(loss.claimants());
		Phrase words = loss.around(0, ATTACK);
		Member there = stateOf(loss);
		if (side == null || !side.isState() || words == null || there != null && there != side) {
			return null;
		}
		return this.belligerents.isAttackOfAnother(side, words) ? List.of(side) : null;
	}

	/** The state into which the words of the loss put it, or null. */
	@Nullable Member stateOf(Loss loss) {
		return this.whereabouts.stateIn(loss.sentence(), loss.words(), loss.words().end(), loss.isFlight());
	}

	/** "31 people in southern Kenya", "on the Kenyan side": the people of the place. */
	@Nullable List<Member> there(Loss loss) {
		Member state = stateOf(loss);
		if (state == null) {
			state = this.whereabouts.stateIn(loss.sentence(), clause(loss), loss.words().start(), loss.isFlight());
		}
		Span sentence = loss.sentence().span();
		if (state == null && loss.sentence().is(0, WordClass.PREPOSITION) && loss.told().start() > sentence.start()) {
			// "In Kenya, the ministry said 20 people had been killed"
			state = this.whereabouts.stateIn(loss.sentence(), new Span(sentence.start(), loss.told().start()),
					loss.told().start(), loss.isFlight());
		}
		return (state != null) ? peopleOf(state, loss) : null;
	}

	/** The words told; for the report itself all of the sentence. */
	private static Span clause(Loss loss) {
		return loss.claimants().isEmpty() ? loss.sentence().span() : loss.told();
	}

	/** What a ministry tells without saying where happened to its own people. */
	@Nullable List<Member> claimantsPeople(Loss loss) {
		Member side = Parties.ofOnly(loss.claimants());
		if (side == null || !side.isState() || !Parties.isOfficial(loss.claimants().get(0))) {
			return null;
		}
		boolean fights = this.belligerents.contains(side) && Parties.isCivil(loss.claimants().get(0));
		return (fights || this.whereabouts.isPlace(side)) ? peopleOf(side, loss) : null;
	}

	/** "The governor of Kenya's coast said 19 died": where those are who tell it. */
	@Nullable List<Member> claimantsPlace(Loss loss) {
		if (loss.claimants().isEmpty()) {
			return null;
		}
		Member state = this.whereabouts.stateIn(loss.sentence(), loss.sentence().span(), loss.words().start(),
				loss.isFlight());
		boolean involved = state != null
				&& (this.belligerents.contains(state) || this.whereabouts.evidenceOf(state) > 1);
		return (state != null && involved) ? peopleOf(state, loss) : null;
	}

	/** "the army's losses", "three government soldiers": of the state at home. */
	@Nullable List<Member> stateForces(Loss loss) {
		Phrase words = loss.around(3, 0);
		Member home = this.whereabouts.home();
		boolean forces = words != null && SideWords.areStateForces(words, loss.victimsPhrase());
		return (forces && home != null) ? List.of(home) : null;
	}

	/** The people of the state in which the report plays. */
	@Nullable List<Member> atHome(Loss loss) {
		Member home = this.whereabouts.home();
		if (home != null && loss.claimants().isEmpty() && this.belligerents.areAtWar(home)) {
			return List.of();
		}
		return (home != null) ? peopleOf(home, loss) : null;
	}

	/** Who is a state's in a civil war is open, but for those who fled and its forces. */
	private List<Member> peopleOf(Member state, Loss loss) {
		boolean toldByState = Parties.ofOnly(loss.claimants()) == state && Parties.isOfficial(loss.claimants().get(0))
				&& !Parties.isLocal(loss.claimants().get(0));
		if (!this.civilWars.divides(state) || toldByState || loss.effect() == CasualtyEffect.DISPLACED) {
			return List.of(state);
		}
		Phrase victims = loss.victimsPhrase();
		return (victims != null && SideNouns.SERVANTS.areIn(victims)) ? List.of(state) : List.of();
	}

}
