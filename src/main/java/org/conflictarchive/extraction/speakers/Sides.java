package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose losses a claim speaks of. The rules are asked in turn; the first that can
 * tell decides, be it that nobody can. To be asked for the losses of a report in their
 * order, since "three of them" are whose the ones before are.
 */
public final class Sides {

	/** How many sentences on another may still give the same toll. */
	private static final int SAME_TOLL = 8;

	/** How many sentences on the same speaker still tells of the same attack. */
	private static final int SAME_SPEECH = 3;

	/** Rules that find single fighters or helpers of a party, and no toll. */
	private static final Set<String> OF_A_PARTY = Set.of("own-losses", "enemy", "claimants-fighters", "arrested");

	/** The rules in the order in which they are asked. */
	private final List<Rule> rules;

	private final Peoples peoples;

	private final PlacedSides placed;

	private @Nullable Loss previous;

	private List<Member> previousSides = List.of();

	private List<Member> firstSides = List.of();

	/** Whose the last toll of an attack is, and in which sentence it stands. */
	private List<Member> tollSides = List.of();

	private int tollAt = -1;

	/** Whether the loss before was one of a party's fighters, and no toll. */
	private boolean ofParty;

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
		Belligerents belligerents = new Belligerents(text, cast);
		Deeds deeds = new Deeds(cast, belligerents);
		WordedSides worded = new WordedSides(cast, belligerents);
		this.peoples = new Peoples(cast);
		this.placed = new PlacedSides(text, cast, belligerents);
		this.rules = List.of(new Rule("named-side", "14 Kenyan soldiers were killed", worded::named),
				new Rule("own-losses", "the ministry said three of its soldiers died", worded::own),
				new Rule("suffered", "Kenya was losing dozens of soldiers a day", deeds::suffered),
				new Rule("own-toll", "Kenya's toll is old: the ministry gave 40 dead", deeds::ownToll),
				new Rule("both-sides", "both sides announced losses", worded::bothSides),
				new Rule("among-all", "among the dead were three children", this::amongAll),
				new Rule("part-of-others", "three of them were children", this::partOfOthers),
				new Rule("enemy", "the army said it killed 13 terrorists", worded::enemy),
				new Rule("killed-by-group", "the militia said it had killed 33 soldiers",
						(loss) -> deeds.killedByGroup(loss, cast.whereabouts().home())),
				new Rule("arrested", "two men were detained", WordedSides::arrested),
				new Rule("state-forces", "it put the army's losses at 31", this.placed::stateForces),
				new Rule("claimants-fighters", "one officer was killed, the army said", worded::fighters),
				new Rule("strangers", "two tourists were killed in Kenya", WordedSides::strangers),
				new Rule("occupied", "Kenyan-installed officials said two women died",
						(loss) -> Occupation.open(loss, text.text())),
				new Rule("contradicted", "a man died, it said. But a rival said four did", this::contradicted),
				new Rule("region", "the region, which has an army, said two died", this.placed::ofRegion),
				new Rule("attacked", "Kenya says 40 people died in the militia's attack", this.placed::attacked),
				new Rule("war-dead", "the war has killed 30,000 people", this.placed::warDead),
				new Rule("self-rule", "20 people died in the enclave, which has an ombudsman", this.placed::selfRuled),
				new Rule("place", "31 people died in southern Kenya", this.placed::there),
				new Rule("claimants-people", "Kenya's health ministry said 19 died", this.placed::claimantsPeople),
				new Rule("told-again", "an aid group put the toll at 40", this::toldAgain),
				new Rule("struck", "a Kenyan strike killed five people", deeds::struck),
				new Rule("same-paragraph", "In Kenya homes burnt. A governor said one died", this.placed::carried),
				new Rule("claimants-place", "a governor in southern Kenya said 19 died", this.placed::claimantsPlace),
				new Rule("at-home", "a report in which all happens in Kenya", this.placed::atHome),
				new Rule("as-before", "a man was killed, and another in the next street", this::asBefore),
				new Rule("as-first", "a Kenyan crew died. A blogger said three had died", this::asFirst));
	}

	/** The rules in the order in which they are asked. */
	public static List<NamedRule> rules() {
		Text empty = Text.of(".");
		return new Sides(empty, Cast.of(empty)).rules.stream()
			.map((rule) -> new NamedRule(rule.name(), rule.example()))
			.toList();
	}

	/**
	 * Whose losses they are.
	 *
	 * @param members none where the text does not tell
	 * @param rule the name of the rule that decided, be it that nobody can tell; null
	 * where none did
	 */
	public record Told(List<Member> members, @Nullable String rule) {
	}

	/** The actors whose losses they are, and how that is known. */
	public Told of(Loss loss) {
		String decided = null;
		List<Member> sides = List.of();
		for (Rule rule : this.rules) {
			List<Member> told = rule.asking().sides(loss);
			if (told != null) {
				sides = told;
				decided = rule.name();
				this.ofParty = OF_A_PARTY.contains(rule.name()) || rule.name().equals("part-of-others") && this.ofParty;
				if (!this.ofParty) {
					this.tollSides = told;
					this.tollAt = loss.sentence().index();
				}
				break;
			}
		}
		if (this.previous == null) {
			this.firstSides = sides;
		}
		this.previous = loss;
		this.previousSides = sides;
		return new Told(this.peoples.of(sides), decided);
	}

	/** "Among the dead were three children": some of those told of first. */
	private @Nullable List<Member> amongAll(Loss loss) {
		Phrase words = loss.wordsPhrase();
		Phrase victims = loss.victimsPhrase();
		boolean some = words != null && SideWords.areAmongAll(loss.sentence(), words)
				&& (victims == null || !SideWords.areStrangers(victims));
		return (some && !this.firstSides.isEmpty()) ? this.firstSides : null;
	}

	/** "killed 14 soldiers and wounded 31", "three of them children": as those before. */
	private @Nullable List<Member> partOfOthers(Loss loss) {
		Loss before = this.previous;
		if (before == null || before.sentence().paragraph() != loss.sentence().paragraph()) {
			return null;
		}
		boolean same = before.sentence().index() == loss.sentence().index()
				&& before.claimants().equals(loss.claimants()) && before.isFlight() == loss.isFlight();
		Phrase words = loss.wordsPhrase();
		boolean ofThem = words != null && SideWords.areOfThem(words);
		if (words == null || !same && !ofThem) {
			return null;
		}
		Phrase victims = loss.victimsPhrase();
		if (victims != null && SideWords.areStrangers(victims) && !(ofThem && SideNouns.HOSTILES.areHeadOf(victims))) {
			return null;
		}
		boolean elided = victims == null || SideNouns.POINTING.areHeadOf(victims);
		if (!elided && !ofThem && !SideWords.isIncluded(loss.sentence(), words.from())) {
			return null;
		}
		return elsewhere(loss, before) ? null : this.previousSides;
	}

	/** Whether this loss is put into a state of its own. */
	private boolean elsewhere(Loss loss, Loss before) {
		Member there = this.placed.stateOf(loss);
		return there != null && before.sentence() == loss.sentence() && !this.previousSides.contains(there)
				&& !this.previousSides.isEmpty();
	}

	/**
	 * "gave a higher total of 40", "31 bodies in the garden": the same dead once more.
	 */
	private @Nullable List<Member> toldAgain(Loss loss) {
		Phrase words = loss.wordsPhrase();
		if (words == null) {
			return null;
		}
		boolean near = this.tollAt >= 0 && loss.sentence().index() - this.tollAt <= SAME_TOLL;
		if (near && SideWords.areToll(loss.sentence(), words) && !this.tollSides.isEmpty()) {
			return this.tollSides;
		}
		return (SideWords.areBodies(words) && !this.firstSides.isEmpty()) ? this.firstSides : null;
	}

	/**
	 * "But a newspaper said four had died": what was told right before, told otherwise.
	 */
	private @Nullable List<Member> contradicted(Loss loss) {
		Loss before = this.previous;
		boolean but = loss.sentence().is(0, "but") || loss.sentence().is(0, "however");
		int gap = (before != null) ? loss.sentence().index() - before.sentence().index() : 0;
		return (but && gap == 1 && this.placed.stateOf(loss) == null && loss.victims() != null) ? this.previousSides
				: null;
	}

	/** What is told of nobody is told of whom the report began with, if still about. */
	private @Nullable List<Member> asFirst(Loss loss) {
		boolean near = this.tollAt >= 0 && loss.sentence().index() - this.tollAt <= SAME_TOLL;
		boolean same = !this.firstSides.isEmpty() && this.tollSides.equals(this.firstSides);
		return (near && same && !loss.claimants().isEmpty() && !loss.isFlight()) ? this.firstSides : null;
	}

	/** What happened to others right before in an attack happens to the same. */
	private @Nullable List<Member> asBefore(Loss loss) {
		Loss before = this.previous;
		if (before == null) {
			return null;
		}
		int gap = loss.sentence().index() - before.sentence().index();
		boolean same = !loss.claimants().isEmpty() && loss.claimants().equals(before.claimants());
		return (loss.isFlight() == before.isFlight() && (gap <= 1 || same && gap <= SAME_SPEECH)) ? this.previousSides
				: null;
	}

}
