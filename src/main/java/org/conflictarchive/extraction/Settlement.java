package org.conflictarchive.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
import org.conflictarchive.vocabulary.CasualtyEffect;
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

	private static final Pattern PRELIMINARY = Pattern.compile(
			"\\b(preliminary|provisional|not (yet )?final|incomplete|(likely|expected|set|bound|sure|feared) to "
					+ "(rise|climb|increase|grow)|(could|may|might) (still )?(rise|climb|increase|grow))\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TOLL = Pattern.compile("\\b(death toll|toll|dead|deaths)\\b",
			Pattern.CASE_INSENSITIVE);

	/** Rules whose figures are parts of the one that is called preliminary. */
	private static final Set<String> PARTS = Set.of("including", "some-of-them", "of-those", "breakdown",
			"joint-objects");

	/** How many statements on the next sentence's may be. */
	private static final int NEXT = 6;

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
	private record Told(Sentence sentence, CasualtyFind find, StatementFind by, List<Member> claimants,
			ClaimantBasis basis, boolean preliminary, List<Member> sides) {
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
			appear(told.sides());
		});
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
		Sides sides = new Sides(this.text, this.cast);
		Map<Integer, List<StatementFind>> touching = bySentence(attributed);
		Sentence previous = null;
		for (Sentence sentence : this.text.sentences()) {
			for (CasualtyFind find : CasualtyRules.in(this.text, sentence, previous)) {
				StatementFind by = teller(find, touching.getOrDefault(sentence.index(), List.of()));
				ClaimantBasis basis = ClaimantBasis.STATED;
				List<Member> claimants = (by != null) ? by.actors() : List.of();
				if (by == null) {
					by = ownVoice(find, sentence, statements);
					Told before = losses.isEmpty() ? null : losses.get(losses.size() - 1);
					if (find.continuing() && before != null && !before.claimants().isEmpty()
							&& before.sentence().paragraph() == sentence.paragraph()) {
						claimants = before.claimants();
						basis = ClaimantBasis.INHERITED;
					}
				}
				losses.add(new Told(sentence, find, by, claimants, basis,
						find.preliminary() || isCalledPreliminary(by, find, attributed),
						sides.of(new Loss(sentence, find.content(), find.victims(), find.effectWords(), find.effect(),
								by.content(), claimants))));
			}
			previous = sentence;
		}
		return losses;
	}

	/** The statements whose content reaches into a sentence, by the sentence's number. */
	private Map<Integer, List<StatementFind>> bySentence(List<StatementFind> statements) {
		Map<Integer, List<StatementFind>> bySentence = new HashMap<>();
		int from = 0;
		for (StatementFind statement : statements) {
			while (from < this.text.sentences().size()
					&& this.text.sentences().get(from).span().end() <= statement.content().start()) {
				from++;
			}
			for (int i = from; i < this.text.sentences().size()
					&& this.text.sentences().get(i).span().start() < statement.content().end(); i++) {
				bySentence.computeIfAbsent(i, (index) -> new ArrayList<>()).add(statement);
			}
		}
		return bySentence;
	}

	/** The innermost statement whose content holds the words, or most of them. */
	private static @Nullable StatementFind teller(CasualtyFind find, List<StatementFind> statements) {
		StatementFind innermost = null;
		for (StatementFind statement : statements) {
			boolean holds = statement.content().contains(find.position())
					|| statement.content().overlaps(find.content()) && statement.content().covers(find.content());
			if (holds && (innermost == null || statement.content().length() < innermost.content().length())) {
				innermost = statement;
			}
		}
		return innermost;
	}

	/**
	 * The statement in the report's own voice that holds the loss, made where there is
	 * none.
	 */
	private StatementFind ownVoice(CasualtyFind find, Sentence sentence, TreeMap<Span, StatementFind> statements) {
		for (StatementFind statement : statements.values()) {
			if (statement.kind() == StatementKind.NARRATED && statement.content().contains(find.position())) {
				return statement;
			}
		}
		boolean attributedToo = statements.values()
			.stream()
			.anyMatch((statement) -> statement.sentence().overlaps(sentence.span())
					&& statement.kind() != StatementKind.NARRATED);
		Span content = attributedToo ? find.content() : sentence.span();
		int start = content.start();
		while (taken(start, statements) && start + 1 < content.end()) {
			start++;
		}
		StatementFind narrated = narrated(sentence.span(), new Span(start, content.end()));
		statements.put(narrated.content(), narrated);
		return narrated;
	}

	private static boolean taken(int start, TreeMap<Span, StatementFind> statements) {
		return statements.keySet().stream().anyMatch((content) -> content.start() == start);
	}

	/**
	 * "He emphasized that this is a preliminary figure": said by the same speaker, there
	 * or next.
	 */
	private boolean isCalledPreliminary(StatementFind by, CasualtyFind find, List<StatementFind> statements) {
		int index = statements.indexOf(by);
		if (index < 0 || by.actors().isEmpty() || PARTS.contains(find.rule())) {
			return false;
		}
		for (int i = index + 1; i < statements.size() && i < index + NEXT; i++) {
			StatementFind next = statements.get(i);
			int gap = next.sentence().start() - by.sentence().end();
			if (gap >= 0 && gap <= 3 && next.actors().equals(by.actors())) {
				String words = next.content().in(this.text.text());
				boolean dead = find.effect() == CasualtyEffect.KILLED || !TOLL.matcher(words).find();
				return dead && PRELIMINARY.matcher(words).find();
			}
		}
		return false;
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
		return new StatementFind(StatementKind.NARRATED, sentence, content, null, null, List.of(), List.of(),
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
				idsOf(find.actors()), idsOf(find.relays()), find.rule(),
				(find.kind() == StatementKind.NARRATED) ? this.chronology.ofNarration(find.sentence())
						: this.chronology.ofSpeaking(find.sentence(), find.cue(), find.content()));
	}

	private CasualtyMention mention(Told told, StatementMention statement) {
		CasualtyFind find = told.find();
		return new CasualtyMention(find.position(), statement, find.content(), find.effect(), find.count(),
				find.counted(), find.effectWords(), told.preliminary(), find.scope(), find.victims(),
				idsOf(told.sides()), idsOf(told.claimants()), told.basis(), find.rule(),
				this.chronology.ofLosses(statement.sentence(), statement.cue(), statement.content(), find.content()));
	}

}
