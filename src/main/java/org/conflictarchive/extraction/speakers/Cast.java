package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom a report names, each once, and where: "Miller" is the Daniel Miller of
 * another sentence.
 */
public final class Cast {

	/** Where the text names a member, by its name or by a word that stands for it. */
	record Mention(Phrase phrase, Member member, @Nullable Sense sense) {

		int start() {
			return this.phrase.span().start();
		}

	}

	private static final Set<String> ARMY = Set.of("army", "military", "forces");

	private static final Set<String> LOCATING = Set.of("in", "near", "from", "at");

	private final Members members = new Members();

	private final List<Mention> mentions = new ArrayList<>();

	/** Those whom the text puts something in, near or at. */
	private final Set<Member> locations = new HashSet<>();

	private final Map<Member, List<Span>> named = new HashMap<>();

	private final Map<Member, Integer> times = new HashMap<>();

	private final Map<Member, Member> armies = new HashMap<>();

	private final Text text;

	private @Nullable Whereabouts whereabouts;

	private @Nullable Member publisher;

	private Cast(Text text) {
		this.text = text;
	}

	/** Reads all names of a text whose publisher is unknown but for its dateline. */
	public static Cast of(Text text) {
		return of(text, null);
	}

	/**
	 * Reads all names of a text.
	 * @param publisher the outlet's name, or null
	 */
	public static Cast of(Text text, @Nullable String publisher) {
		Cast cast = new Cast(text);
		List<Name> names = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			cast.readKnown(sentence);
			names.addAll(Names.in(sentence));
		}
		cast.mentions.addAll(new Naming(cast.members).mentions(names));
		Naming.nameAsWritten(cast.mentions);
		cast.mentions.sort(Comparator.comparingInt(Mention::start));
		cast.mentions.forEach(cast::read);
		cast.readPublisher(publisher);
		return cast;
	}

	/** From the metadata, else from "BAMAKO (Reuters) -". */
	private void readPublisher(@Nullable String name) {
		for (String known = (name != null && name.startsWith("The ")) ? name.substring(4) : name; known != null
				&& this.publisher == null;) {
			Known outlet = Gazetteer.named(known);
			this.publisher = this.members.find((outlet != null) ? outlet.name() : known);
			int blank = known.lastIndexOf(' ');
			known = (blank > 0) ? known.substring(0, blank) : null;
		}
		if (this.publisher == null && !this.mentions.isEmpty()) {
			this.publisher = this.mentions.stream()
				.limit(4)
				.filter((mention) -> mention.member().type() == ActorType.MEDIA
						&& mention.phrase().sentence().is(mention.phrase().from() - 1, "(")
						&& mention.phrase().sentence().index() == 0)
				.map(Mention::member)
				.findFirst()
				.orElse(null);
		}
	}

	/** Everyone by name and description, whether or not a mention leads to them. */
	Members members() {
		return this.members;
	}

	boolean isPublisher(Member member) {
		return member == this.publisher;
	}

	private void read(Mention mention) {
		this.times.merge(mention.member(), 1, Integer::sum);
		if (mention.sense() != Sense.ADJECTIVE) {
			this.named.computeIfAbsent(mention.member(), (member) -> new ArrayList<>()).add(mention.phrase().span());
		}
		Member member = mention.member();
		if (member.type() == ActorType.GOVERNMENT_BODY && member.affiliation() != null && isArmy(mention)) {
			this.armies.putIfAbsent(member.affiliation(), member);
		}
		int before = mention.phrase().from() - 1;
		if (before >= 0 && mention.phrase().sentence().token(before).isOneOf(LOCATING)) {
			this.locations.add(mention.member());
		}
	}

	/** "Nigerian Army", "the IDF": by its words or those of its full name. */
	static boolean isArmy(Mention mention) {
		Known known = Gazetteer.named(mention.member().name());
		return mention.phrase().tokens().stream().anyMatch((token) -> token.isOneOf(ARMY))
				|| known != null && ARMY.stream().anyMatch(known.name().toLowerCase(Locale.ROOT)::contains);
	}

	/** How often the text names it or speaks of it by an adjective. */
	int timesNamed(Member member) {
		return this.times.getOrDefault(member, 0);
	}

	/** Whether it stands behind "in", "near", "from" or "at" somewhere. */
	boolean isLocation(Member member) {
		return this.locations.contains(member);
	}

	private void readKnown(Sentence sentence) {
		int i = 0;
		while (i < sentence.size()) {
			Gazetteer.Match match = Gazetteer.at(sentence, i);
			if (match == null || Names.isLongerName(sentence, i, match)) {
				i++;
				continue;
			}
			Phrase phrase = new Phrase(sentence, i, match.end());
			this.mentions.add(new Mention(phrase, this.members.known(match.known()), match.known().sense()));
			i = match.end();
		}
	}

	/** The mentions that lie in a phrase, in order. */
	List<Mention> in(Phrase phrase) {
		Span span = phrase.span();
		List<Mention> in = new ArrayList<>();
		for (int i = indexAt(span.start()); i < this.mentions.size()
				&& this.mentions.get(i).start() < span.end(); i++) {
			in.add(this.mentions.get(i));
		}
		return in;
	}

	/**
	 * The first mention behind an offset that is as asked for, none farther than told.
	 */
	@Nullable Mention firstAfter(int offset, int lookAhead, Predicate<Mention> asked) {
		for (int i = indexAt(offset); i < this.mentions.size()
				&& this.mentions.get(i).start() - offset <= lookAhead; i++) {
			if (asked.test(this.mentions.get(i))) {
				return this.mentions.get(i);
			}
		}
		return null;
	}

	/** The index of the first mention that starts at the offset or behind it. */
	private int indexAt(int offset) {
		int low = 0;
		int high = this.mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.mentions.get(middle).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** The body by which the text names a state's army, or null. */
	@Nullable Member armyOf(Member state) {
		return this.armies.get(state);
	}

	/** Where the report's events happen. */
	Whereabouts whereabouts() {
		if (this.whereabouts == null) {
			this.whereabouts = new Whereabouts(this.text, this);
		}
		return this.whereabouts;
	}

	/**
	 * The last mention before an offset whose member is as asked for; none farther than
	 * the look-back.
	 */
	@Nullable Mention lastBefore(int offset, int lookBack, Predicate<Mention> asked) {
		for (int i = indexAt(offset) - 1; i >= 0 && offset - this.mentions.get(i).start() <= lookBack; i--) {
			if (asked.test(this.mentions.get(i))) {
				return this.mentions.get(i);
			}
		}
		return null;
	}

	/** All of them, in the order of the text. */
	List<Mention> mentions() {
		return this.mentions;
	}

	/**
	 * The states, armed groups and well-known bodies that the text names as such, and not
	 * only by a capital or an adjective; whether or not they say or suffer anything.
	 */
	public List<Member> namedParties() {
		return this.mentions.stream()
			.filter((mention) -> mention.sense() == Sense.NAME)
			.map(Mention::member)
			.distinct()
			.filter((member) -> member.isState() || member.type() == ActorType.ARMED_GROUP
					|| member.type() == ActorType.ORGANISATION && Gazetteer.named(member.name()) != null)
			.toList();
	}

	/**
	 * Every place where the text names the member, by name, description or pronoun, in
	 * order.
	 */
	public List<Span> places(Member member) {
		return Stream.concat(this.named.getOrDefault(member, List.of()).stream(), member.places().stream())
			.sorted()
			.distinct()
			.toList();
	}

}
