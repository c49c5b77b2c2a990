package org.conflictarchive.reading.brat;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Files as people leave them: annotated in brat, or corrected with an editor. */
class StandoffTests {

	private static final String TEXT = "𝔸 The army said five soldiers were killed. “We will\r\nrebuild,” the mayor said."
			+ " Two more were wounded on May 3.\n";

	private static final Reading MACHINE = new MachineReader()
		.read(new SeedText("a", "seeds/a.txt", "00ff", TEXT, SeedMetadata.NONE));

	/** In place of its positions, an annotation has its words in braces. */
	private static final Pattern WORDS = Pattern.compile("\\{(.*?)}");

	private static final String BARE = """
			T1 Source {The army}
			T2 Cue {said}
			T3 Content {five soldiers were killed}
			R1 Attribution Arg1:T3 Arg2:T1
			R2 Attribution Arg1:T3 Arg2:T2
			T4 Killed {five}
			E1 Killed:T4 Victims:T5
			T5 Victims {soldiers}
			""";

	@Test
	void fillsInWhatAnnotatorsLeaveOut() {
		Reading reading = read(BARE).reading();
		assertThat(reading.statements()).extracting(Statement::kind, (statement) -> statement.content().text())
			.containsExactly(tuple(StatementKind.INDIRECT, "five soldiers were killed"),
					tuple(StatementKind.NARRATED, "“We will"),
					tuple(StatementKind.NARRATED, "rebuild,” the mayor said."),
					tuple(StatementKind.NARRATED, "Two more were wounded on May 3."));
		Statement statement = reading.statements().get(0);
		assertThat(statement.id()).isEqualTo("a/16");
		assertThat(text(statement.cue())).isEqualTo("said");
		assertThat(statement.actors()).containsExactly("army");
		assertThat(statement.sentence()).isEqualTo(new Reading.Place(0, 42));
		assertThat(statement.rule()).isEqualTo("reviewer");
		assertThat(reading.actors()).singleElement()
			.extracting(Actor::name, Actor::type)
			.containsExactly("army", ActorType.PERSON);
		Claim claim = reading.claims().get(0);
		assertThat(claim.id()).isEqualTo("a/16");
		assertThat(claim.statement()).isEqualTo("a/16");
		assertThat(claim.low()).isEqualTo(5).isEqualTo(claim.high());
		assertThat(claim.content().text()).isEqualTo("five soldiers");
		assertThat(claim.claimants()).containsExactly("army");
	}

	@Test
	void keepsWordsThatGoOnInTheNextLineInTwoParts() {
		String annotations = standoff("T1 Content {We will\r\nrebuild}\nT2 Cue {said.}\nR1 Attribution Arg1:T1 Arg2:T2")
			.replaceAll("(?m)^T1.*\r\n.*$", "T1\tContent 44 51;53 60\tWe will rebuild");
		Annotated read = Standoff.read(annotations, MACHINE, TEXT);
		assertThat(read.faults()).isEmpty();
		Statement statement = read.reading().statements().get(1);
		assertThat(statement.content().text()).isEqualTo("We will\r\nrebuild");
		assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
		assertThat(Standoff.of(read.reading(), TEXT)).contains("\tContent 44 51;53 60\tWe will rebuild\n");
	}

	@Test
	void findsAnActorByNotesOfItsPlaces() {
		Reading reading = read(BARE + """
				T6 Actor {The army}
				#1 AnnotatorNotes T6|name=Army of the North; type=armed-group; role="a, b; c"; affiliation=mayor
				T7 Actor {the mayor}
				""").reading();
		assertThat(reading.actors()).extracting(Actor::id).containsExactly("army-of-the-north", "mayor");
		assertThat(reading.actors().get(0).role()).isEqualTo("a, b; c");
		assertThat(reading.actors().get(0).affiliation()).isEqualTo("mayor");
		assertThat(reading.statements().get(0).actors()).containsExactly("army-of-the-north");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "#1 AnnotatorNotes E1;count=5.. | 5..", "#1 AnnotatorNotes E1;count=..20 | ..20",
					"#1 AnnotatorNotes E1;count=10..12 | 10..12", "#1 AnnotatorNotes E1;count=.. | ..",
					"A1 Approximate E1 | 5" })
	void readsCounts(String line, String expected) {
		Claim claim = read(BARE + line.replace(';', '|')).reading().claims().get(0);
		assertThat(Bounds.of(claim)).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "A1 Kind T3 mixed | MIXED", "`` | INDIRECT" })
	void takesTheKindThatIsToldOrSeen(String line, StatementKind kind) {
		assertThat(read(BARE + line).reading().statements().get(0).kind()).isEqualTo(kind);
	}

	@Test
	void joinsASourceOverItsCue() {
		Annotated read = read(BARE.replace("R1 Attribution Arg1:T3 Arg2:T1", "R1 Attribution Arg1:T2 Arg2:T1"));
		assertThat(text(read.reading().statements().get(0).speaker())).isEqualTo("The army");
	}

	@Test
	void givesAClaimInNoContentToItsSentence() {
		Annotated read = read("T1 Wounded {Two}\nE1 Wounded:T1 Effect:T2\nT2 Effect {wounded}");
		Claim claim = read.reading().claims().get(0);
		assertThat(claim.statement()).isEqualTo(read.reading().statements().get(3).id());
		assertThat(claim.content().text()).isEqualTo("Two more were wounded");
		assertThat(claim.claimants()).isEmpty();
	}

	@Test
	void datesByTheWordsOfADate() {
		Annotated read = read(BARE + "T6 Date {May 3}\nR3 Dated Arg1:E1 Arg2:T6\n#1 AnnotatorNotes E1|date=2020-05-03");
		assertThat(read.reading().claims().get(0).date()).hasToString(
				"Dated[value=2020-05-03, end=null, precision=DAY, basis=INHERITED, from=[Words[start=104, end=109, text=May 3]], rule=null]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			T3 Content {five soldiers were killed}   | T3 Content {five soldiers}                 | five soldiers
			T3 Content {five soldiers were killed}   | T3 Content {five soldiers were}            | five soldiers were
			""")
	void movesASpan(String line, String moved, String content) {
		assertThat(read(BARE.replace(line, moved)).reading().statements().get(0).content().text()).isEqualTo(content);
	}

	@Test
	void takesADeletedContentForTheReportsOwnVoice() {
		Annotated read = read("T5 Victims {soldiers}\nT4 Killed {five}\nE1 Killed:T4 Victims:T5");
		assertThat(read.reading().statements().get(0).kind()).isEqualTo(StatementKind.NARRATED);
		assertThat(read.reading().claims().get(0).statement()).isEqualTo(read.reading().statements().get(0).id());
		assertThat(read.reading().claims().get(0).claimants()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					T9 Cue                                   | a type and positions were expected: T9, tab, Cue 10 14, tab, said
					T9 Cue 11 x                              | two positions were expected, not "11 x"
					T9 Cue 15 11                             | positions in order, from 0 to 111, were expected, not 15 11
					T9 Cue 11 999                            | positions in order, from 0 to 111, were expected, not 11 999
					T9 Cue 11 15;stated                      | "said" was expected, the words at 11 15, not "stated", which stand nowhere in the text
					T9 Cue 11 15;soldiers                    | "said" was expected, the words at 11 15, not "soldiers", which stand at 21 29
					T9 Cue 2 5;11 15                         | words without a gap were expected, such as 2 15 "The army said"
					T9 Cue 11 11                             | one character or more was expected, not 11 11
					T9 Cue {army}                            | an Attribution relation with a Content was expected for the Cue T9
					T9 Date {May 3}                          | a Dated relation from what it dates was expected for the Date T9
					T9 Killed {Two}                          | an event that has it as its trigger was expected for the Killed T9
					T9 Content {five}                        | one Content at each position was expected, and another begins at 16
					T3 Content {army}                        | an id of its own was expected, and an earlier line has T3
					X9 Cue 11 15                             | T, R, E, A or # with a number and a tab were expected, not "X9"
					N1 Reference T1 Wikipedia:1              | T, R, E, A or # with a number and a tab were expected, not "N1"
					R9 Attribution Arg1:T3                   | a type and two arguments were expected: R9, tab, Attribution Arg1:T1 Arg2:T2
					R9 Attribution Arg1:T3 Arg2:T99          | an annotation was expected, and no line has the id T99
					R9 Attribution Arg1:T3 Arg2:T5           | an Attribution between a Content, a Cue and a Source was expected, not between T3 (Content) and T5 (Victims)
					R9 Coref Arg1:T3 Arg2:T5                 | an Attribution or Dated relation was expected, not "Coref"
					R9 Dated Arg1:T3 Arg2:T5                 | Dated was expected to lead from a Report, a Content or an event to a Date, not from T3 (Content) to T5 (Victims)
					E9 Killed                                | a type with its trigger, and roles, were expected: E9, tab, Killed:T1 Victims:T2
					E9 Killed:T5                             | a trigger of the type Killed was expected; T5 is annotated as Victims
					E9 Killed:T98                            | an annotation was expected, and no line has the id T98
					E9 Attack:T4                             | an event of the types Killed, Wounded, Missing, Captured, Displaced, Casualties was expected, not "Attack"
					E9 Killed:T4 Place:T5                    | one of the roles [Content, Effect, Preliminary, Statement, Victims] was expected, not "Place"
					E9 Killed:T4 Effect:T5                   | words annotated as Effect were expected as Effect, not T5 (Victims)
					A9 Kind T3 spoken                        | Kind was expected to be direct, indirect, mixed, narrated, not "spoken"
					A9 Kind T3                               | Kind was expected to be direct, indirect, mixed, narrated, not left open
					A9 Kind                                  | a name and an annotation were expected: A9, tab, Kind T1 direct
					#9 AnnotatorNotes                        | a type, an annotation and a note were expected: #9, tab, AnnotatorNotes T1, tab, rule=reviewer
					#9 AnnotatorNotes T3;not so sure         | a note of the form key=value; key=value was expected, not "not so sure", which has no place in a reading
					#9 AnnotatorNotes T3;colour=red          | one of actors, speakerRule, relayedBy, rule, sentence, date, end, precision, basis, dateRule was expected, not "colour"
					#9 AnnotatorNotes T2;rule=a              | a note on a Report, an Actor, a Content or an event was expected; T2 is annotated as Cue
					#9 AnnotatorNotes T3;actors=navy         | the id of an actor was expected, not "navy"
					#9 AnnotatorNotes E1;sides=navy          | the id of an actor was expected, not "navy"
					#9 AnnotatorNotes E1;count=many          | a count such as 49, 8.. (at least), ..20 (up to), 10..12 or .. (not told) was expected, not "many"
					#9 AnnotatorNotes E1;count=12..10        | a count that runs upwards was expected, not 12..10
					#9 AnnotatorNotes T3;date=3 May          | a date YYYY, YYYY-MM or YYYY-MM-DD was expected, not 3 May
					#9 AnnotatorNotes T3;sentence=70-80      | sentence=START-END was expected to hold the words at 16 42, not "70-80"
					""")
	void tellsEachFaultInOneLine(String line, String expected) {
		Annotated read = read(BARE + line.strip().replace(';', line.contains(" 2 5;") ? ';' : '|'));
		assertThat(read.faults()).singleElement()
			.extracting((fault) -> fault.in("a.ann"))
			.isEqualTo("a.ann:9: " + expected);
		assertThat(read.reading().statements().get(0).content().text()).isEqualTo("five soldiers were killed");
		assertThat(read.reading().claims()).isNotEmpty();
	}

	@Test
	void tellsOfAnUnknownTypeWhichThereAre() {
		assertThat(read("T1 Person {army}").faults().get(0).expected())
			.startsWith("one of the types Report, Actor, Content, ")
			.endsWith(" was expected, not \"Person\"");
	}

	@Test
	void readsNothingAsTheReportsOwnVoice() {
		Annotated read = Standoff.read("\uFEFF\n\n", MACHINE, TEXT);
		assertThat(read.faults()).isEmpty();
		assertThat(read.reading().statements()).hasSize(4)
			.extracting(Statement::kind)
			.containsOnly(StatementKind.NARRATED);
	}

	private static Annotated read(String annotations) {
		return Standoff.read(standoff(annotations), MACHINE, TEXT);
	}

	/** With tabs, and with positions in place of words in braces. */
	private static String standoff(String annotations) {
		return Arrays.stream(annotations.split("\n")).map((line) -> {
			Matcher words = WORDS.matcher(line);
			String placed = words.replaceAll((found) -> place(found.group(1)));
			return placed.replaceFirst(" ", "\t").replaceFirst("\\|", "\t");
		}).collect(Collectors.joining("\n"));
	}

	private static String place(String words) {
		int start = TEXT.codePointCount(0, TEXT.indexOf(words));
		return start + " " + (start + words.codePointCount(0, words.length())) + "|" + words;
	}

	private static String text(@Nullable Words words) {
		return (words != null) ? words.text() : "";
	}

}
