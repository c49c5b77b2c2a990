package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Source;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.brat.Annotation.Bound;
import org.conflictarchive.reading.brat.Annotation.Event;
import org.conflictarchive.reading.brat.Annotation.Role;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** Reads one annotation file. */
final class StandoffReader {

	/** The rule of what a person found. */
	private static final String REVIEWER = "reviewer";

	private static final Pattern SENTENCE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

	private static final String OPENING = "\"“„«";

	private static final String MARKS = OPENING + "”»";

	private final Annotations annotations;

	private final Reading known;

	private final PlainText text;

	private final Remarks remarks;

	private final Cast cast;

	/** Words that something has made use of. */
	private final Set<Bound> used = new HashSet<>();

	/** By the id of their Content; those that nobody marked, by that of the statement. */
	private final Map<String, Statement> statements = new LinkedHashMap<>();

	StandoffReader(String lines, Reading known, PlainText text) {
		this.known = known;
		this.text = text;
		this.annotations = new Annotations(lines, text);
		refuseUnknownTypes();
		this.remarks = new Remarks(this.annotations);
		this.cast = new Cast(this.annotations, this.remarks);
	}

	Annotated read() {
		Source source = source();
		all(Types.CONTENT).forEach((content) -> this.statements.put(content.id(), statement(content)));
		if (source.reading().by() != Reader.NONE) {
			this.text.sentences().stream().filter(this::isSilent).forEach(this::leave);
		}
		List<Claim> claims = claims();
		refuseUnused();
		List<Statement> ordered = this.statements.values()
			.stream()
			.sorted(Comparator.comparingInt(Statement::position))
			.toList();
		return new Annotated(new Reading(source, this.cast.actors(), ordered, claims), this.annotations.faults());
	}

	private void refuseUnknownTypes() {
		Set<Integer> starts = new HashSet<>();
		for (Bound bound : this.annotations.all(Bound.class)) {
			Words words = bound.words();
			if (!Types.isWords(bound.type())) {
				this.annotations.leaveOut(bound,
						"one of the types " + Types.allWords() + " was expected, not \"" + bound.type() + "\"");
			}
			else if (words.start() == words.end() && !bound.type().equals(Types.REPORT)) {
				this.annotations.leaveOut(bound,
						"one character or more was expected, not " + words.start() + " " + words.end());
			}
			else if (bound.type().equals(Types.CONTENT) && !starts.add(words.start())) {
				this.annotations.leaveOut(bound,
						"one Content at each position was expected, and another begins at " + words.start());
			}
		}
		for (Bound second : all(Types.REPORT).stream().skip(1).toList()) {
			this.annotations.leaveOut(second, "one Report was expected");
		}
		for (Event event : this.annotations.all(Event.class)) {
			if (Effects.of(event.type()).isEmpty()) {
				this.annotations.leaveOut(event,
						"an event of the types " + Effects.types() + " was expected, not \"" + event.type() + "\"");
			}
		}
	}

	private Source source() {
		Bound marked = all(Types.REPORT).stream().findFirst().orElse(null);
		Source known = this.known.report();
		if (marked == null || !this.remarks.has(marked)) {
			return known;
		}
		return new Source(known.id(), known.file(), known.sha256(), known.length(), known.title(), known.publisher(),
				known.author(), known.url(), known.archived(), known.retrieved(), known.language(), known.licence(),
				known.event(), known.eventTitle(), known.replaces(), known.note(),
				this.remarks.date(marked, new Place(0, this.text.length())), known.reading());
	}

	private Statement statement(Bound content) {
		Fields fields = this.remarks.of(content);
		Annotation note = this.remarks.place(content);
		Words words = content.words();
		Words cue = part(content, Types.CUE, Types.SOURCE);
		Words speaker = part(content, Types.SOURCE, Types.CUE);
		StatementKind told = this.remarks.kind(content);
		StatementKind kind = (told != null) ? told : kind(words, cue != null || speaker != null);
		if (kind == StatementKind.NARRATED && (cue != null || speaker != null)) {
			this.annotations.fault(content,
					"a Content with a Cue or a Source was expected to be direct, indirect or mixed, not narrated");
			kind = kind(words, true);
		}
		Place sentence = sentence(fields, words, note);
		List<String> actors = fields.has("actors") ? this.cast.named(fields.list("actors"), note)
				: (speaker != null) ? List.of(this.cast.speaking(speaker)) : List.of();
		return new Statement(id(words.start()), kind, sentence, words, cue, speaker, actors, fields.get("speakerRule"),
				this.cast.named(fields.list("relayedBy"), note), rule(fields), this.remarks.date(content, sentence));
	}

	/** A Content's Cue or Source: joined to it, or to the other of the two that is. */
	private @Nullable Words part(Bound content, String type, String other) {
		List<Bound> own = this.remarks.attributed(content, type);
		List<Bound> found = !own.isEmpty() ? own
				: this.remarks.attributed(content, other)
					.stream()
					.flatMap((joined) -> this.remarks.attributed(joined, type).stream())
					.distinct()
					.toList();
		this.used.addAll(found);
		if (found.size() > 1) {
			this.annotations.fault(found.get(1), "one " + type + " of the Content " + content.id()
					+ " was expected, which has " + found.get(0).id() + " already");
		}
		return found.isEmpty() ? null : found.get(0).words();
	}

	private StatementKind kind(Words words, boolean attributed) {
		if (!attributed) {
			return StatementKind.NARRATED;
		}
		boolean before = words.start() > 0
				&& OPENING.contains(this.text.words(words.start() - 1, words.start()).text());
		if (before || OPENING.indexOf(words.text().charAt(0)) >= 0) {
			return StatementKind.DIRECT;
		}
		return words.text().chars().anyMatch((mark) -> MARKS.indexOf(mark) >= 0) ? StatementKind.MIXED
				: StatementKind.INDIRECT;
	}

	/** The sentence that a note tells, if it still holds the content. */
	private Place sentence(Fields fields, Words content, Annotation note) {
		Place usual = this.text.sentence(content);
		String told = fields.get("sentence");
		if (told == null) {
			return usual;
		}
		Matcher positions = SENTENCE.matcher(told);
		if (positions.matches()) {
			Place place = new Place(Integer.parseInt(positions.group(1)), Integer.parseInt(positions.group(2)));
			if (place.start() <= content.start() && content.end() <= place.end() && place.end() <= this.text.length()) {
				return place;
			}
		}
		this.annotations.fault(note, "sentence=START-END was expected to hold the words at " + content.start() + " "
				+ content.end() + ", not \"" + told + "\"");
		return usual;
	}

	private boolean isSilent(Words sentence) {
		return this.statements.values()
			.stream()
			.noneMatch((statement) -> overlap(sentence.start(), sentence.end(), statement.sentence().start(),
					statement.sentence().end())
					|| overlap(sentence.start(), sentence.end(), statement.content().start(),
							statement.content().end()));
	}

	private static boolean overlap(int start, int end, int otherStart, int otherEnd) {
		return start < otherEnd && otherStart < end;
	}

	/**
	 * A sentence without annotations stays as it is known, if it is known as the report's
	 * own.
	 */
	private void leave(Words sentence) {
		this.known.statements()
			.stream()
			.filter((statement) -> statement.kind() == StatementKind.NARRATED && statement.content().equals(sentence))
			.findFirst()
			.ifPresentOrElse((statement) -> this.statements.put(statement.id(), statement), () -> narrate(sentence));
	}

	/** Words that nobody attributes to anyone are the report's own. */
	private Statement narrate(Words words) {
		Statement narrated = new Statement(id(words.start()), StatementKind.NARRATED, this.text.sentence(words), words,
				null, null, List.of(), null, List.of(), "own-voice", null);
		this.statements.put(narrated.id(), narrated);
		return narrated;
	}

	private List<Claim> claims() {
		List<Claim> claims = new ArrayList<>();
		Map<Integer, Integer> told = new HashMap<>();
		for (Event event : this.annotations.all(Event.class)) {
			Claim claim = this.remarks.attempt(event, () -> claim(event));
			if (claim != null) {
				Integer position = position(this.remarks.of(event), claim);
				if (position != null && !told.containsValue(position)) {
					told.put(claims.size(), position);
				}
				claims.add(claim);
			}
		}
		List<Integer> positions = ClaimPositions.of(claims, told);
		return IntStream.range(0, claims.size())
			.mapToObj((index) -> at(claims.get(index), id(positions.get(index))))
			.sorted(Comparator.comparingInt(Claim::position))
			.toList();
	}

	/**
	 * The position that a note tells, if it lies in the claim; another would be one of
	 * before the claim was moved.
	 */
	private static @Nullable Integer position(Fields fields, Claim claim) {
		String told = fields.get("position");
		Integer position = (told != null && told.matches("\\d{1,9}")) ? Integer.valueOf(told) : null;
		boolean within = position != null && claim.content().start() <= position && position < claim.content().end();
		return within ? position : null;
	}

	private Claim claim(Event event) {
		Map<String, Bound> parts = parts(event);
		CasualtyEffect effect = Effects.of(event.type()).orElseThrow();
		Words trigger = trigger(event);
		Words counted = this.remarks.isFlagged(event, "Uncounted") ? null : trigger;
		Words victims = words(parts, "Victims");
		Words effectWords = words(parts, "Effect");
		Words preliminary = words(parts, "Preliminary");
		Words marked = words(parts, "Content");
		Words content = (marked != null) ? marked
				: this.text.through(Stream.of(trigger, victims, effectWords).flatMap(Stream::ofNullable).toList());
		Statement statement = statement(event, parts.get("Statement"), content, trigger);
		Fields fields = this.remarks.of(event);
		Annotation note = this.remarks.place(event);
		String count = fields.get("count");
		Bounds read = (count != null) ? this.remarks.attempt(note, () -> Bounds.read(count)) : null;
		Bounds bounds = (read != null) ? read : Bounds.of(counted);
		boolean flagged = this.remarks.isFlagged(event, "Preliminary");
		return new Claim(id(content.start()), statement.id(), content, effect, bounds.low(), bounds.high(),
				this.remarks.isFlagged(event, "Approximate"), flagged || preliminary != null,
				this.remarks.isFlagged(event, "Cumulative") ? CasualtyScope.CUMULATIVE : CasualtyScope.EVENT, counted,
				effectWords, victims, preliminary, this.cast.named(fields.list("sides"), note), fields.get("sidesRule"),
				fields.has("claimants") ? this.cast.named(fields.list("claimants"), note) : statement.actors(),
				this.remarks.isFlagged(event, "Inherited") ? ClaimantBasis.INHERITED : ClaimantBasis.STATED,
				rule(fields), this.remarks.date(event, statement.sentence()));
	}

	private Words trigger(Event event) {
		if (!(this.annotations.get(event.trigger()) instanceof Bound trigger)) {
			throw new UnreadableLineException(
					"a trigger was expected, and the line of " + event.trigger() + " tells none");
		}
		if (!trigger.type().equals(event.type())) {
			throw new UnreadableLineException("a trigger of the type " + event.type() + " was expected; " + trigger.id()
					+ " is annotated as " + trigger.type());
		}
		this.used.add(trigger);
		return trigger.words();
	}

	/** What an event's roles lead to; each that can't be followed is a fault. */
	private Map<String, Bound> parts(Event event) {
		Map<String, Bound> parts = new HashMap<>();
		for (Role role : event.roles()) {
			this.remarks.attempt(event, () -> {
				String type = Types.ROLES.get(role.name());
				if (type == null) {
					throw new UnreadableLineException(
							"one of the roles " + Types.ROLES.keySet().stream().sorted().toList()
									+ " was expected, not \"" + role.name() + "\"");
				}
				Annotation target = this.annotations.get(role.target());
				if (target == null) {
					return null;
				}
				if (!(target instanceof Bound words && target.type().equals(type))) {
					throw new UnreadableLineException("words annotated as " + type + " were expected as " + role.name()
							+ ", not " + shown(target));
				}
				this.used.add(words);
				if (parts.putIfAbsent(role.name(), words) != null) {
					throw new UnreadableLineException("one " + role.name() + " was expected");
				}
				return null;
			});
		}
		return parts;
	}

	private static @Nullable Words words(Map<String, Bound> parts, String role) {
		Bound part = parts.get(role);
		return (part != null) ? part.words() : null;
	}

	/**
	 * The statement that an event names, else the innermost that holds the claim, else a
	 * new one of the report's own.
	 */
	private Statement statement(Event event, @Nullable Bound named, Words content, Words trigger) {
		Statement told = (named != null) ? this.statements.get(named.id()) : null;
		if (told != null) {
			return told;
		}
		return around(content).or(() -> around(trigger)).orElseGet(() -> {
			if (this.statements.values().stream().anyMatch((other) -> other.position() == content.start())) {
				throw new UnreadableLineException(
						"a role Statement was expected: no Content holds the whole of " + event.id());
			}
			return narrate(content);
		});
	}

	private Optional<Statement> around(Words words) {
		return this.statements.values()
			.stream()
			.filter((statement) -> statement.content().start() <= words.start()
					&& words.end() <= statement.content().end())
			.min(Comparator
				.comparingInt((Statement statement) -> statement.content().end() - statement.content().start()));
	}

	private void refuseUnused() {
		Set<String> triggers = new HashSet<>();
		this.annotations.all(Event.class).forEach((event) -> {
			triggers.add(event.trigger());
			event.roles().forEach((role) -> triggers.add(role.target()));
		});
		for (Bound bound : this.annotations.all(Bound.class)) {
			boolean means = bound.type().equals(Types.REPORT) || bound.type().equals(Types.ACTOR)
					|| bound.type().equals(Types.CONTENT);
			if (!means && !this.used.contains(bound) && !this.remarks.isDate(bound) && !triggers.contains(bound.id())) {
				String use = Types.USES.getOrDefault(bound.type(), "an event that has it as its trigger");
				this.annotations.fault(bound, use + " was expected for the " + bound.type() + " " + bound.id());
			}
		}
	}

	private List<Bound> all(String type) {
		return this.annotations.all(Bound.class).stream().filter((bound) -> bound.type().equals(type)).toList();
	}

	private String id(int position) {
		return this.known.report().id() + "/" + position;
	}

	private static String rule(Fields fields) {
		String rule = fields.get("rule");
		return (rule != null) ? rule : REVIEWER;
	}

	private static Claim at(Claim claim, String id) {
		return new Claim(id, claim.statement(), claim.content(), claim.effect(), claim.low(), claim.high(),
				claim.approximate(), claim.preliminary(), claim.scope(), claim.counted(), claim.effectWords(),
				claim.victims(), claim.preliminaryWords(), claim.sides(), claim.sidesRule(), claim.claimants(),
				claim.claimantBasis(), claim.rule(), claim.date());
	}

	private static String shown(Annotation annotation) {
		return annotation.id() + " (" + annotation.type() + ")";
	}

}
