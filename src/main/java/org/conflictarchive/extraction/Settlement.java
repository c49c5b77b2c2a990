package org.conflictarchive.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.conflictarchive.extraction.casualties.CasualtyFind;
import org.conflictarchive.extraction.casualties.CasualtyRules;
import org.conflictarchive.extraction.dates.Chronology;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Cast;
import org.conflictarchive.extraction.speakers.Loss;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.extraction.speakers.Sides;
import org.conflictarchive.extraction.statements.StatementFind;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the rules found apart: each loss to the statement that tells it
 * and so to its claimants, whose losses they are, the dates, the report's own voice where
 * nobody speaks, and ids for everyone who appears.
 */
final class Settlement {

	private final Text text;

	private final Cast cast;

	private final Chronology chronology;

	private final Set<Member> appearing = new HashSet<>();

	private final Map<Member, String> ids = new HashMap<>();

	Settlement(Text text, Cast cast, Chronology chronology) {
		this.text = text;
		this.cast = cast;
		this.chronology = chronology;
	}

	/** A loss and the statement that tells it. */
	private record Told(CasualtyFind find, StatementFind by, List<Member> claimants, ClaimantBasis basis,
			@Nullable Span preliminary, Sides.Told sides, int paragraph) {
	}

	Findings settle(List<StatementFind> attributed) {
		TreeMap<Span, StatementFind> statements = new TreeMap<>();
		attributed.forEach((statement) -> statements.put(statement.content(), statement));
		List<Told> losses = losses(attributed, statements);
		narrate(statements);
		for (StatementFind statement : statements.values()) {
			appear(statement.actors());
			appear(statement.relays());
		}
		losses.forEach((told) -> {
			appear(told.claimants());
			appear(told.sides().members());
		});
		appear(this.cast.namedParties());
		List<ActorMention> actors = actors();
		Map<StatementFind, StatementMention> mentions = new HashMap<>();
		List<StatementMention> inOrder = new ArrayList<>();
		for (StatementFind statement : statements.values()) {
			StatementMention mention = mention(statement);
			mentions.put(statement, mention);
			inOrder.add(mention);
		}
		List<CasualtyMention> casualties = new ArrayList<>();
		Set<Integer> positions = new HashSet<>();
		for (Told told : losses) {
			StatementMention statement = mentions.get(told.by());
			if (statement != null && positions.add(told.find().position())) {
				casualties.add(mention(told, statement));
			}
		}
		casualties.sort(Comparator.comparingInt(CasualtyMention::position));
		return new Findings(this.chronology.published(), actors, inOrder, casualties);
	}

	private List<Told> losses(List<StatementFind> attributed, TreeMap<Span, StatementFind> statements) {
		List<Told> losses = new ArrayList<>();
		Tellers tellers = new Tellers(this.text, attributed);
		Sides sides = null;
		Sentence previous = null;
		for (Sentence sentence : this.text.sentences()) {
			tellers.reach(sentence);
			for (CasualtyFind find : CasualtyRules.in(this.text, sentence, previous)) {
				sides = (sides != null) ? sides : new Sides(this.text, this.cast);
				Told before = losses.isEmpty() ? null : losses.get(losses.size() - 1);
				losses.add(told(find, sentence, before, tellers, statements, sides));
			}
			previous = sentence;
		}
		return losses;
	}

	private Told told(CasualtyFind find, Sentence sentence, @Nullable Told before, Tellers tellers,
			TreeMap<Span, StatementFind> statements, Sides sides) {
		StatementFind by = tellers.of(find);
		List<Member> claimants = (by != null) ? by.actors() : List.of();
		ClaimantBasis basis = ClaimantBasis.STATED;
		if (by == null && find.continuing() && before != null && before.paragraph() == sentence.paragraph()) {
			claimants = before.claimants();
			basis = claimants.isEmpty() ? ClaimantBasis.STATED : ClaimantBasis.INHERITED;
		}
		Span preliminary = (find.preliminary() != null || by == null) ? find.preliminary()
				: tellers.preliminary(by, find);
		StatementFind teller = (by != null) ? by : ownVoice(find, sentence, tellers.speakIn(sentence), statements);
		return new Told(find, teller, claimants, basis, preliminary, sides.of(new Loss(sentence, find.content(),
				find.victims(), find.effectWords(), find.effect(), teller.content(), claimants)), sentence.paragraph());
	}

	/**
	 * The statement in the report's own voice that holds the loss, made where there is
	 * none.
	 */
	private static StatementFind ownVoice(CasualtyFind find, Sentence sentence, boolean attributedToo,
			TreeMap<Span, StatementFind> statements) {
		for (StatementFind statement : statements.tailMap(first(sentence.span().start())).values()) {
			if (statement.content().start() > find.position()) {
				break;
			}
			if (statement.kind() == StatementKind.NARRATED && statement.content().contains(find.position())) {
				return statement;
			}
		}
		Span content = attributedToo ? find.content() : sentence.span();
		int start = content.start();
		while (isTaken(start, statements) && start + 1 < content.end()) {
			start++;
		}
		StatementFind narrated = narrated(sentence.span(), new Span(start, content.end()));
		statements.put(narrated.content(), narrated);
		return narrated;
	}

	private static boolean isTaken(int start, TreeMap<Span, StatementFind> statements) {
		Span next = statements.ceilingKey(first(start));
		return next != null && next.start() == start;
	}

	/** Before all spans that begin there. */
	private static Span first(int start) {
		return new Span(start, Integer.MAX_VALUE);
	}

	/** Every sentence that nobody's statement touches is the report's own. */
	private void narrate(TreeMap<Span, StatementFind> statements) {
		List<Span> covered = statements.values().stream().map(StatementFind::sentence).sorted().toList();
		int next = 0;
		int reached = -1;
		for (Sentence sentence : this.text.sentences()) {
			while (next < covered.size() && covered.get(next).start() < sentence.span().end()) {
				reached = Math.max(reached, covered.get(next++).end());
			}
			if (reached <= sentence.span().start()) {
				StatementFind narrated = narrated(sentence.span(), sentence.span());
				statements.put(narrated.content(), narrated);
			}
		}
	}

	private static StatementFind narrated(Span sentence, Span content) {
		return new StatementFind(StatementKind.NARRATED, sentence, content, null, null, List.of(), null, List.of(),
				"own-voice");
	}

	private void appear(List<Member> members) {
		for (Member member : members) {
			for (Member each = member; each != null; each = each.affiliation()) {
				this.appearing.add(each);
			}
		}
	}

	private List<ActorMention> actors() {
		List<Member> inOrder = new ArrayList<>(this.appearing);
		Map<Member, List<Span>> places = new HashMap<>();
		inOrder.forEach((member) -> places.put(member, this.cast.places(member)));
		inOrder.sort(
				Comparator
					.comparingInt((Member member) -> places.getOrDefault(member, List.of()).isEmpty()
							? Integer.MAX_VALUE : places.getOrDefault(member, List.of()).get(0).start())
					.thenComparing(Member::name));
		Set<String> taken = new HashSet<>();
		for (Member member : inOrder) {
			String slug = Slug.of(member.name());
			String id = slug;
			for (int i = 2; !taken.add(id); i++) {
				id = slug + "-" + i;
			}
			this.ids.put(member, id);
		}
		return inOrder.stream()
			.map((member) -> new ActorMention(idOf(member), member.name(), member.type(), member.role(),
					(member.affiliation() != null) ? idOf(member.affiliation()) : null,
					places.getOrDefault(member, List.of())))
			.toList();
	}

	private String idOf(Member member) {
		return this.ids.getOrDefault(member, "");
	}

	private List<String> idsOf(List<Member> members) {
		return members.stream().map(this::idOf).distinct().toList();
	}

	private StatementMention mention(StatementFind find) {
		return new StatementMention(find.kind(), find.sentence(), find.content(), find.cue(), find.speaker(),
				idsOf(find.actors()), find.speakerRule(), idsOf(find.relays()), find.rule(),
				(find.kind() == StatementKind.NARRATED) ? this.chronology.ofNarration(find.sentence())
						: this.chronology.ofSpeaking(find.sentence(), find.cue(), find.content()));
	}

	private CasualtyMention mention(Told told, StatementMention statement) {
		CasualtyFind find = told.find();
		return new CasualtyMention(find.position(), statement, find.content(), find.effect(), find.count(),
				find.counted(), find.effectWords(), told.preliminary(), find.scope(), find.victims(),
				idsOf(told.sides().members()), told.sides().rule(), idsOf(told.claimants()), told.basis(), find.rule(),
				this.chronology.ofLosses(statement.sentence(), statement.cue(), statement.content(), find.content()));
	}

}
