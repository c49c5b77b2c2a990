package org.conflictarchive.extraction.casualties;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class CasualtyRulesTests {

	/**
	 * After the bar what is found: effect, count and, in brackets, the victims. A count
	 * is "8+" for at least 8, "-20" for up to 20, "?" where no number is told, and "~"
	 * goes before an approximate one.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
							49 soldiers were killed in the night.|killed 49 (soldiers)
							He announced the death of 50 of its servicemen.|killed 50 (its servicemen)
							At least 43 people, including 12 children, were killed.|killed 43+ (people); killed 12 (children)
							The army killed at least 86 people and wounded 62 more.|killed 86+ (people); wounded 62
							Some 18 of its men had been killed and 35 wounded.|killed ~18 (its men); wounded 35
							The blast left 13 people dead and dozens missing.|killed 13 (people); missing ~?
							Three others were taken to hospital.|wounded 3 (others)
							Some 1,200 people were killed and 251 others were taken hostage.|killed ~1200 (people); captured 251 (others)
							Gunmen killed 12 people and took 30 hostages.|killed 12 (people); captured 30 (hostages)
							The staff puts the losses since Feb. 24 at more than 39,000.|casualties 39000+ (losses)
							The army suffered about 900 casualties, including 250 dead.|casualties ~900 (casualties); killed 250
							It killed three people, including a 13-year-old boy waiting at a stop.|killed 3 (people); killed 1 (13-year-old boy)
							At least 29 rebels were killed, while the army lost 13.|killed 29+ (rebels); casualties 13
							We counted 14 bodies this morning in Dalwari and five in Mashamar.|killed 14; killed 5
							Some 8,000 people had arrived in the city after fleeing the clashes.|displaced ~8000 (people)
							Fighting has killed tens of thousands and forced more than 2 million to flee.|killed ~?; displaced 2000000+
							A family of six choked to death overnight.|killed 6 (family)
							More than 6.2 million refugees from Kenya have been recorded.|displaced 6200000+ (refugees)
							That brought the total number of Kenyan refugees to more than 1 million.|displaced 1000000+ (refugees)
							The death toll rose to 22 on Monday.|killed 22
							The toll climbed from 14 to 31.|killed 14; killed 31
							The death toll has passed 5,000.|killed 5000+
							This revised an earlier toll of 27 dead.|killed 27
							The raid brought the number of people killed to 290.|killed 290 (people)
							That brought to 13 the number of soldiers killed.|killed 13 (soldiers)
							The number of those wounded rose to 155.|wounded 155
							Police put the death toll at more than 100.|killed 100+
							The protester death count stands in the hundreds.|killed ~? (protester)
							29 soldiers were killed; a monitor put the figure at 34.|killed 29 (soldiers); killed 34
							Two soldiers were killed and a third was wounded.|killed 2 (soldiers); wounded 1
							Two soldiers and a civilian were killed.|killed 2 (soldiers); killed 1 (civilian)
							A man and his two sons were killed.|killed 1 (man); killed 2 (sons)
							They reported 150 security forces, 95 civilians, and hundreds of rebels killed.|killed 150 (security forces); killed 95 (civilians); killed ~? (rebels)
							The confirmed deaths are fourteen civilians, five navy personnel, and one member of the guard.|killed 14 (civilians); killed 5 (navy personnel); killed 1 (member of the guard)
							90 civilians were wounded, as were seventeen from the army, and two each from the guard and the police.|wounded 90 (civilians); wounded 17 (the army); wounded 2 (the guard); wounded 2 (the police)
							17 people were killed - 11 civilians and six policemen.|killed 17 (people); killed 11 (civilians); killed 6 (policemen)
							The dead included five children and two aid workers.|killed 5 (children); killed 2 (aid workers)
							Thirteen of the dead were foreign nationals.|killed 13 (foreign nationals)
							Nineteen people died, 12 of them civilians.|killed 19 (people); killed 12 (civilians)
							Twelve people, seven of whom were officers, were killed.|killed 12 (people); killed 7 (officers)
							Thirty people, among them six children and three women, died.|killed 30 (people); killed 6 (children); killed 3 (women)
							Of the 46 people killed, 30 were civilians.|killed 46 (people); killed 30 (civilians)
							Four children were among 17 people killed.|killed 4 (children); killed 17 (people)
							A commander was killed along with two guards.|killed 1 (commander); killed 2 (guards)
							A bomber killed himself and six other people.|killed 6 (other people)
							The strike killed his wife and two daughters.|killed 2 (daughters)
							The shelling killed a woman and injured her two children.|killed 1 (woman); wounded 2 (children)
							Police shot and killed a man.|killed 1 (man)
							Up to 20 people may have been killed.|killed -20 (people)
							As many as 300 people are feared dead.|killed -300 (people)
							About two dozen people were hurt.|wounded ~24 (people)
							Officials said 10 to 12 people died.|killed 10-12 (people)
							Between 30 and 40 were injured.|wounded 30-40
							The blast killed 10-12 guards.|killed 10-12 (guards)
							Sixty-six people or more were injured.|wounded 66+ (people)
							One hundred and five people perished.|killed 105 (people)
							More than half a million people have fled.|displaced 500000+ (people)
							He said 2.2 million people had been displaced.|displaced 2200000 (people)
							The war has driven 1.5 million from their homes.|displaced 1500000
							He said 100,000 people, or 90% of the population, had fled.|displaced 100000 (people)
					A quarter of a million people have died.|killed 250000 (people)
					More than 50,000 refugees have arrived.|displaced 50000+ (refugees)
					The attack killed dozens and injured several others.|killed ~?; wounded ? (others)
							Dozens of people were wounded, 20 seriously.|wounded ~? (people); wounded 20
							There are 15 dead and dozens of wounded.|killed 15; wounded ~?
							Over 100 people were killed or injured.|casualties 100+ (people)
							Attacks went on, killing and wounding scores of people.|casualties ~? (people)
							The army has neutralised 34 militants.|casualties 34 (militants)
							The ministry recorded 51 casualties.|casualties 51 (casualties)
							There were 93 injured people in the ward.|wounded 93 (people)
							They counted sixteen civilian deaths and 45 injuries.|killed 16 (civilian); wounded 45
							Six deaths were of children.|killed 6 (children)
							He saw 35 bodies in one hospital.|killed 35
							The bodies of 15 soldiers were found.|killed 15 (soldiers)
							The bombing claimed 92 lives.|killed 92
							More than 400 people have lost their lives.|killed 400+ (people)
							The army has lost 16 men.|casualties 16 (men)
							The army admitted the loss of two soldiers.|casualties 2 (soldiers)
							The family lost three children.|killed 3 (children)
							Police detained 35 suspects and arrested 15 people.|captured 35 (suspects); captured 15 (people)
							The rebels captured 30 soldiers and killed 17.|captured 30 (soldiers); killed 17
							Ten people were killed on Friday and another six on Saturday.|killed 10 (people); killed 6
							Thirty were killed in Homs and 12 in Idlib.|killed 30; killed 12
							Car bomb kills 10, wounds 34|killed 10; wounded 34
							“Three guards” were killed.|killed 3 (guards)
							No one was killed.|killed 0
							None of the passengers was injured.|wounded 0 (the passengers)
							No casualties were reported.|casualties 0 (casualties)
							The blast did not cause any casualties.|casualties 0 (casualties)
							No soldiers were killed or injured.|casualties 0 (soldiers)
							The pilot was killed when his jet was shot down.|killed 1 (The pilot)
							The deceased sailor was identified.|killed 1 (The deceased sailor)
							The driver was hurt and two passengers were killed.|wounded 1 (The driver); killed 2 (passengers)
							A policewoman, 23, was killed.|killed 1 (policewoman)
							A boy aged 12 and his grandfather were killed.|killed 1 (boy)
							Police shot and wounded a 17-year-old.|wounded 1 (17-year-old)
							A family of five was killed.|killed 5 (family)
							Five members of one family died.|killed 5 (members of one family)
							Twenty people were killed in the first attack and 15 in the second attack.|killed 20 (people); killed 15
							The attackers killed 15 people in one village and 12 in another.|killed 15 (people); killed 12
							At least 31 died on Monday, 17 of them in the capital, and 40 the day before.|killed 31+; killed 17 (them); killed 40
							Sixty were killed by shelling and nine under torture.|killed 60; killed 9
							A bomb killed two pensioners and badly burned another.|killed 2 (pensioners); wounded 1
							Drones killed four of mine.|killed 4 (mine)
							Two of his wounded died last week.|killed 2 (his wounded)
							Two more we lost this morning.|killed 2
							The army said the 12 men it killed were rebels.|killed 12 (men)
							The two soldiers' deaths were announced.|killed 2 (soldiers)
							Six soldiers' bodies were handed over.|killed 6 (soldiers)
							Two of its pilots did not survive.|killed 2 (its pilots)
							Three of them, two of whom did not survive, were hurt.|wounded 3 (them); killed 2
							Four people, two of them brothers, have been killed.|killed 4 (people); killed 2 (brothers)
							Three people, one of them a child, were killed.|killed 3 (people); killed 1 (child)
							Four of the dead were children and two were women.|killed 4 (children); killed 2 (women)
							Eleven of the injured were in intensive care.|wounded 11 (the injured)
							Fourteen staff have been killed, among them two paediatricians.|killed 14 (staff); killed 2 (paediatricians)
							The seven dead include an engineer.|killed 1 (engineer)
							Eleven people suffered shrapnel wounds.|wounded 11 (people)
							A girl had lost the sight in both eyes.|wounded 1 (girl)
							Doctors treated 22 people for burns and gunshot wounds.|wounded 22 (people)
							The ward has received 58 patients with gunshot wounds.|wounded 58 (patients)
							Ten were still unaccounted for and 61 were being treated.|missing 10; wounded 61
							Seventeen men had been led away and not seen since.|captured 17 (men)
							More than 380,000 have crossed into the east.|displaced 380000+
							A further 1.2million have been forced from their homes.|displaced 1200000
							About 340 people, including 90 children, had left their homes on Monday.|displaced ~340 (people); displaced 90 (children)
							Some 1.5m people have sought shelter.|displaced ~1500000 (people)
							It put the number of evacuees at 10,000 to 12,000.|displaced 10000-12000 (evacuees)
							It put the number displaced since April at 3.6 million.|displaced 3600000
							It brought to 352 the number of civilians it says it has killed.|killed 352 (civilians)
							Police put the number of dead at 11, but the true figure is at least 31.|killed 11; killed 31+
							Estimates of the number killed range from 300 to 3,000.|killed 300-3000
							Their army lost 49 troops and they lost 120.|casualties 49 (troops); casualties 120
							Twenty soldiers die a day.|killed ? (soldiers)
							Losses averaged more than 1,500 killed and wounded a day.|casualties ?
							Not a single soldier died.|killed 0 (soldier)
							Not one serviceman was killed or wounded.|casualties 0 (serviceman)
							Neither of the pilots was hurt.|wounded 0 (the pilots)
							It suffered no further losses.|casualties 0 (losses)
							It denied that any of its soldiers had been killed.|killed 0 (soldiers)
							Two bodies were recovered on Sunday and three more on Monday.|killed 2; killed 3
							Fighters killed 15 soldiers, captured three and wounded several more.|killed 15 (soldiers); captured 3; wounded ?
							Casualties were reported on both sides.|casualties ? (Casualties)
							Both sides announced the presence of victims.|casualties ? (victims)
							The army suffered heavy losses.|casualties ? (losses)
							""")
	void findsLosses(String sentence, String found) {
		assertThat(shown(sentence)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Some 8,000 people had arrived in the city after crossing the river.",
			"John Smith, 34, was killed.", "He was 101 and died in hospital.", "In 2015 the town was shelled.",
			"On 13 September the army was shelled.", "At 7:45 the town was shelled.", "The 54th Brigade was hit.",
			"The 21-year-old suspect was arrested.", "Resolution 1701 was adopted.", "Flight 17 was shot down.",
			"One in five of the children killed was under five.", "The army is losing one every 25 minutes.",
			"Some 90% of those killed were rebels.", "Three out of five of those killed were rebels.",
			"The list has 1,706 names of soldiers killed.", "It costs 100,000 deaths annually.",
			"They destroyed 12 tanks.", "Two bombs were destroyed.", "The blast injured nobody's pride 12 times.",
			"Thousands of people protested.", "Twelve people are trapped under the rubble.", "Rescuers saved 12 lives.",
			"Ten survivors were rescued.", "The bomb could kill thousands of people.",
			"The group plans to kill hundreds of civilians.", "They tried to kill two ministers.",
			"The death toll could rise to 100.", "The army did not kill 12 people.",
			"Nobody knows if 12 people were killed.", "There was no immediate word of casualties.",
			"There were no immediate reports of casualties.", "It was unclear if there were any casualties.",
			"They were unaware of injuries.", "They did not say how many people were killed.", "People were killed.",
			"They lost 3 seats.", "The two gunmen fled.", "Israel released 39 prisoners.",
			"It rescued 700 people held captive.", "The two government bodies met.", "Some victims were at home.",
			"All but one of the passengers slept.", "The commander Ali was killed.", "The victim was taken home.",
			"If the pilot was killed, he erred.", "The suspect was arrested.",
			"Many of the wounded were in serious condition.", "Nobody was lost.", "Two envoys crossed into the east.",
			"Protesters burned 12 cars.", "They blew up two bridges.", "The team lost its sight of 12 goals.",

			"Mia, aged between two and nine, died.", "The army moved 5,000 troops to safety.", "They lost their seats.",
			"He sustained the attack.", "It costs 12 deaths per 1,000.", "One after another they left.",
			"Events where four or more people are killed are counted.", "Ali was killed.", "They face 12 counts." })
	void leavesAlone(String sentence) {
		assertThat(shown(sentence)).isEmpty();
	}

	@Test
	void readsWhoAreMeantFromTheSentenceBefore() {
		Text text = Text.of("Twelve people were killed. Among them were two children. Three of them were soldiers.");
		List<Sentence> sentences = text.sentences();
		assertThat(CasualtyRules.in(text, sentences.get(1), sentences.get(0)))
			.extracting((find) -> text.in(find.content()))
			.containsExactly("two children");
		assertThat(CasualtyRules.in(text, sentences.get(2), sentences.get(0)))
			.extracting((find) -> text.in(find.content()))
			.containsExactly("Three of them were soldiers");
		assertThat(CasualtyRules.in(text, sentences.get(2), null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Officials said 49 soldiers were killed in the night.|49 soldiers were killed
			He announced the death of 50 of its servicemen.|the death of 50 of its servicemen
			The attack had killed twelve people.|killed twelve people
			The death toll has risen to 22 people on Monday.|The death toll has risen to 22 people
			About ten men, including one of ours, were hurt.|About ten men, including one of ours, were hurt
			Both sides announced the presence of victims.|the presence of victims
			""")
	void takesTheWholeClaim(String sentence, String content) {
		Text text = Text.of(sentence);
		assertThat(finds(text)).extracting((find) -> text.in(find.content())).contains(content);
	}

	@Test
	void placesEachFindAtItsOwnWord() {
		Text text = Text.of("Two each from the guard and the police died, and there were victims.");
		Set<Integer> positions = new HashSet<>();
		assertThat(finds(text)).allSatisfy((find) -> assertThat(positions.add(find.position())).isTrue());
		Text shared = Text.of("90 people were hurt, as were two each from the guard and the police.");
		assertThat(finds(shared)).extracting((find) -> shared.text().substring(find.position()))
			.anyMatch((rest) -> rest.startsWith("two each"))
			.anyMatch((rest) -> rest.startsWith("the police"));
	}

	@Test
	void marksWhatTheClauseSaysOfItsFigure() {
		assertThat(finds(Text.of("By preliminary figures, 12 people were killed."))).first()
			.satisfies((find) -> assertThat(find.preliminary()).isNotNull());
		assertThat(finds(Text.of("12 people were killed."))).first()
			.satisfies((find) -> assertThat(find.preliminary()).isNull());
		assertThat(finds(Text.of("12 people have been killed since Monday."))).first()
			.satisfies((find) -> assertThat(find.scope()).isEqualTo(CasualtyScope.CUMULATIVE));
		assertThat(finds(Text.of("12 people were killed."))).first()
			.satisfies((find) -> assertThat(find.scope()).isEqualTo(CasualtyScope.EVENT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It put its losses at five dead, but said those figures were preliminary.|preliminary
			At least 12 people died, a provisional toll.|provisional
			The provisional government said 12 people died.|
			The toll, expected to rise, stands at 12 dead.|
			""")
	void tellsWhetherAFigureIsPreliminary(String sentence, @Nullable String preliminary) {
		assertThat(finds(Text.of(sentence))).isNotEmpty().allSatisfy((find) -> {
			Span words = find.preliminary();
			assertThat((words != null) ? words.in(sentence) : null).isEqualTo(preliminary);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Another five were killed.", "Five more were killed.", "Five others were killed.",
			"Five people were also killed.", "A further five people died." })
	void tellsThatAFigureGoesOn(String sentence) {
		assertThat(finds(Text.of(sentence))).singleElement()
			.satisfies((find) -> assertThat(find.continuing()).isTrue());
	}

	@Test
	void findsWhatEachRulePromises() {
		assertThat(CasualtyRules.rules()).isNotEmpty().allSatisfy((rule) -> {
			List<CasualtyFind> found = finds(Text.of("It is said that " + rule.example() + "."));
			assertThat(found).as(rule.example()).extracting(CasualtyFind::rule).contains(rule.name());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "12 ", "12, ", "killed ", "12 people, ", "of them ", "one of them ", "toll of ",
			"including ", "no ", "and two people ", "a man and ", "died ", "- ", "( ", "dozens of ", "at least " })
	void readsALongSentenceAtOnce(String unit) {
		Text text = Text.of(unit.repeat(300_000 / unit.length()));
		assertTimeoutPreemptively(Duration.ofSeconds(5),
				() -> text.sentences().forEach((sentence) -> CasualtyRules.in(text, sentence, null)));
	}

	private static String shown(String sentence) {
		Text text = Text.of(sentence);
		return finds(text).stream()
			.map((find) -> find.effect().word() + " " + shown(find.count())
					+ ((find.victims() != null) ? " (" + text.in(find.victims()) + ")" : ""))
			.collect(Collectors.joining("; "));
	}

	private static String shown(Count count) {
		Integer low = count.low();
		Integer high = count.high();
		String number = (low == null && high == null) ? "?" : (high == null) ? low + "+"
				: (low == null) ? "-" + high : low.equals(high) ? low.toString() : low + "-" + high;
		return (count.approximate() ? "~" : "") + number;
	}

	private static List<CasualtyFind> finds(Text text) {
		List<CasualtyFind> finds = new ArrayList<>();
		text.sentences().forEach((sentence) -> finds.addAll(CasualtyRules.in(text, sentence, null)));
		return finds;
	}

}
