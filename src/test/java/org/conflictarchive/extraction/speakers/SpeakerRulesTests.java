package org.conflictarchive.extraction.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerRulesTests {

	/** The last words in braces are the speaker asked for; those before have spoken. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{President Ada Berg} said it.|Ada Berg
					Ada Berg, the mayor, spoke. {Berg} said it.|Ada Berg
					{Dr Ali bin Hadi} said it.|Ali bin Hadi
					{General Sir Hugh Pelham-Ward} said it.|Hugh Pelham-Ward
					{Col. Ivan Petrenko, a spokesman} said it.|Ivan Petrenko
					{Ukrainian Foreign Minister Ivan Petrenko} said it.|Ivan Petrenko
					{Kenya} said it.|Kenya
					{Nairobi} said it.|Kenya
					{Washington} said it.|United States
					{the Kremlin} said it.|Kremlin
					{Kenya's defence ministry} said it.|Kenya's defence ministry
					Kenya's defence ministry spoke. {the Ministry of Defence of Kenya} said it.|Ministry of Defence of Kenya
					{The Kenyan army} said it.|Kenyan army
					{Police} said it.|Police
					Kenya's defence ministry spoke. {The defence ministry of Nagorno} said it.|Defence ministry of Nagorno
					Shells fell in Nagorno, a mountain enclave, and in Lodar. {The enclave's defence ministry} said it.|Nagorno's defence ministry
					Shells fell in Nagorno and in Lodar. {The town's mayor} said it.|Lodar mayor
					{Three witnesses} said it.|Three witnesses
					{officials} said it.|Officials
					{Kenyan officials} said it. {officials} said it again.|Kenyan officials
					{A source within the interior ministry} said it.|Source within the interior ministry
					{President Ada Berg} spoke. {He} said it.|Ada Berg
					{the army} spoke. {It} said it.|Army
					{Kenya and Uganda} spoke. {They} said it.|Kenya, Uganda
					Ada Berg, 58, has no plans to go. {she} said it.|Ada Berg
					{Hugh Ward} spoke. Ada Berg, 71, smiled. {she} said it.|Ada Berg
					President Ada Berg went home. {The president} said it.|Ada Berg
					U.S. Secretary of State Ada Berg spoke. {The top U.S. diplomat} said it.|Ada Berg
					Foreign Secretary Ada Berg spoke. {The foreign minister} said it.|Ada Berg
					Prime Minister Ada Berg spoke. {The premier} said it.|Ada Berg
					Chairman Ada Berg spoke. Minister Hugh Ward spoke. {the chairman} said it.|Ada Berg
					{A Kenyan official} spoke. {the official} said it.|Kenyan official
					{The mayor of the town}, Ada Berg, said it.|Ada Berg
					{their aunt}, Ada Berg, said it.|Ada Berg
					{the general manager of the club}, Dr Ada Berg, said it.|Ada Berg
					{A spokesman for the rebels} said it.|Spokesman for the rebels
					{The army} spoke. {A spokesman} said it.|Army spokesman
					{Hamas} spoke. {its spokesman} said it.|Hamas spokesman
					{Ada Berg} spoke. {Her father} said it.|Ada Berg's father
					{A woman}, who gave her name only as Ada, said it.|Ada
					{a volunteer who gave only her first name}, Ada, said it.|Ada
					{The commander}, who goes by Abu Nur, said it.|Abu Nur
					The Relief Council spoke. {the council} said it.|Relief Council
					Boko Haram attacked. {The group} said it.|Boko Haram
					Hezbollah fired. {the Iran-backed terror group} said it.|Hezbollah
					The Houthis fired. {the rebels} said it.|Houthis
					The Anadolu Agency wrote. {the agency} said it.|Anadolu Agency
					In Israel, {the country's president} said it.|Israel president
					The IDF fired at Israel's fence, {the country's military} said.|IDF
					{Relief Council (RC) head Ada Berg} said it.|Ada Berg
					The Relief and Rescue Council (RRC) came. {The RRC} said it.|Relief and Rescue Council
					The RRC (Relief and Rescue Council) came. {The RRC} said it.|Relief and Rescue Council
					{Kenya and Uganda} fought. {both sides} said it.|Kenya, Uganda
					Kenya shelled Uganda, {officials on both sides} said.|Kenyan officials, Ugandan officials
					Kenya shelled Uganda, {officials in both countries} said.|Kenyan officials, Ugandan officials
					Kenya shelled Uganda. {the two armies} said it.|Kenya's army, Uganda's army
					{the ministries of defence of Kenya and Uganda} said it.|Ministry of Defence of Kenya, Ministry of Defence of Uganda
					{residents and a local official} said it.|Residents, Local official
					{Ada Berg, Hugh Ward and the mayor} said it.|Ada Berg, Hugh Ward, Mayor
					{rescue workers and activists} said it.|Rescue workers, Activists
					{Berg's statement} read so. Ada Berg went home.|Ada Berg
					{a report from the interior ministry} read so.|Interior ministry
					{government figures} read so.|Government
					According to {USA Today}, it rained.|USA Today
					{The ministry's records} read so. The ministry came.|Ministry
					{Some of the protesters} said it.|Some of the protesters
					{Minister of Information Ada Berg} said it.|Ada Berg
					{Country director of Amnesty International Ada Berg} said it.|Ada Berg
					{Member of Parliament (MP) Ada Berg} said it.|Ada Berg
					{Author and geologist Ada Berg} said it.|Ada Berg
					{Party leader and Prime Minister Ada Berg} said it.|Ada Berg
					{A student named Ada} said it.|Ada
					He reached the home of Minister Ada Berg, {who} said it.|Ada Berg
					Ada Berg, {the mayor of Esperanza}, Hugh Ward, said it.|Ada Berg
					{Ada Berg} spoke. {Her critics} said it.|Ada Berg's critics
					{TASS} spoke. {its source} said it. {its source} said it.|TASS source
					The Kenyan Institute of Seismology (Keseis) met. {Keseis} said it.|Kenyan Institute of Seismology
					{Ada Berg} spoke. Spokesman Hugh Ward came. {She} said it.|Ada Berg
					Prince Hugh of Kenya came. {He} said it.|Hugh
					Ada Berg came. {Both she and Police and Crime Commissioner Hugh Ward} said it.|Ada Berg, Hugh Ward
					{A Republican}, Ada Berg, said it.|Ada Berg
					Bombs fell in Kenya and in Kenya's north. {Officials} said it.|Kenyan officials
					Bombs fell in Kenya and in Kenya's north. {anonymous officials} said it.|Kenyan anonymous officials
					{witnesses, medical workers and an official} said it.|Witnesses, Medical workers, Official
					It killed nine, {a rebel spokesman} said. A spokesman for the militia, Ada Berg, denied it.|Ada Berg
					It killed nine, {a nurse} said. Ada Berg, a nurse at the clinic, saw it.|Ada Berg
					It killed nine, {a monitoring group} said. The Observatory for Human Rights counted them.|Observatory for Human Rights
					Ada Berg, a nurse at the clinic, saw it. {the nurse} said it.|Ada Berg
					Ada Berg, {an official with the militia}, which holds the town, said it.|Ada Berg
					Arva is an enclave. People came from Arva. {The enclave's defence ministry} said it.|Arva's defence ministry
					It was three times that of the Relief Council, {which} counted them.|Relief Council
					{A tally by the Relief Council} read so.|Relief Council
					{Relief Council estimates} put it so.|Relief Council
					Kenya shelled Uganda. Kenya and Uganda fought. Kenya hit Uganda. Chad was shocked. {the two armies} said it.|Kenya's army, Uganda's army
					{A human rights monitor} said it. The Kenyan Observatory for Human Rights said it too.|Kenyan Observatory for Human Rights
					""")
	void findsWhomTheWordsName(String marked, String names) {
		assertThat(speakersOf(marked).stream().map(Member::name).collect(Collectors.joining(", "))).isEqualTo(names);
	}

	/** Who must not be found. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Kenya attacked. President Ada Berg spoke. {He} said it.|Kenya
			President Ada Berg spoke. Kenya attacked. {It} said it.|Ada Berg
			Minister Hugh Ward spoke. {A minister} said it.|Hugh Ward
			Deputy Governor Hugh Ward spoke. {The governor} said it.|Hugh Ward
			Kenyan Prime Minister Ada Berg spoke. {Uganda's prime minister} said it.|Ada Berg
			Health Minister Ada Berg spoke. {the defence minister} said it.|Ada Berg
			The Human Council spoke. {the U.S.-led coalition} said it.|Human Council
			The Prosecutor General's Office spoke. {the town council} said it.|Prosecutor General's Office
			{three witnesses and a nurse} spoke. {Each side} said it.|Nurse
			Berg's dog met Ada Berg. {Hugh Ward's friend} said it.|Hugh Ward
			{Ada Berg} spoke. {it} said it.|Ada Berg
			{His wife Ada Berg} spoke. {he} said it.|Ada Berg
			{Three villagers} spoke. {it} said it.|Three villagers
			{A spokesperson for President Ada Berg} said it.|Ada Berg
			Ada Berg spoke. According to {her agent}, Hugh Ward had left.|Hugh Ward
			{The council with its head Ada Berg} said it.|Ada Berg
			It killed nine, {a Kenyan official} said. Ugandan official Ada Berg denied it.|Ada Berg
			It rained. {A rebel spokesman} said it. A spokesman for the militia, Ada Berg, denied it.|Ada Berg
			Near Arva, {an official}, who asked for quiet, said it.|Arva
			Ada Berg, a family friend, came. {the family} said it.|Ada Berg
			""")
	void doesNotTakeThemForOthers(String marked, String name) {
		assertThat(speakersOf(marked)).extracting(Member::name).doesNotContain(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{Kenyan President Ada Berg} said it.|Kenya
			{Kenya's defence ministry} said it.|Kenya
			{the Kenyan army} said it.|Kenya
			{the Kremlin} said it.|Russia
			{the IDF} said it.|Israel
			{Hamas spokesman Ali Hadi} said it.|Hamas
			{IDF spokesman Lt Col Dan Levi} said it.|IDF
			A spokesman for Kenya's army, {Colonel Ada Berg}, said it.|Kenya
			{Col. Ada Berg}, a spokesman for Kenya's eastern command, said it.|Kenya
			Troops died in Kenya. {the army} said it.|Kenya
			Troops died in Kenya. {Officials} said it.|Kenya
			{the governor of Borno in Nigeria} said it.|Nigeria
			""")
	void tellsForWhomTheySpeak(String marked, String party) {
		assertThat(speakersOf(marked)).extracting(Member::affiliation).extracting("name").containsExactly(party);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Troops died in Kenya. {Ada Berg, a farmer,} said it.
			Troops died in Kenya. {a doctor} said it.
			Kenya shelled Uganda. {Officials} said it.
			{Two witnesses} said it.
			{Kenyan singer Ada Berg} said it.
			""")
	void inventsNoParty(String marked) {
		assertThat(speakersOf(marked)).extracting(Member::affiliation).containsOnlyNulls();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{The attacker} said it.|PERSON
			{A 34-year-old} said it.|PERSON
			{One survivor} said it.|PERSON
			{Protesters} said it.|GROUP
			{The regulator} said it.|GROUP
			{Zenit} said it.|PERSON
			{The Zenit} said it.|ORGANISATION
			{PKO} said it.|ORGANISATION
			{Zenit7} said it.|ORGANISATION
			{Ohio} said it.|PLACE
			{A survey} read so.|MEDIA
			{Ada Berg} spoke. {Her friends} said it.|GROUP
			""")
	void tellsWhatTheyAre(String marked, ActorType type) {
		assertThat(speakersOf(marked)).extracting(Member::type).containsExactly(type);
	}

	@Test
	void namesEachRuleOnce() {
		List<String> names = SpeakerRules.rules().stream().map(NamedRule::name).toList();
		Set<String> distinct = new HashSet<>(names);
		assertThat(names).hasSameSizeAs(distinct).isNotEmpty();
	}

	private static List<Member> speakersOf(String marked) {
		Marked text = Marked.of(marked);
		SpeakerRules rules = new SpeakerRules(Cast.of(text.text()));
		List<Member> members = List.of();
		for (Span span : text.braced()) {
			Phrase phrase = text.phrase(span);
			members = rules.members(phrase);
			rules.spoke(members, phrase);
		}
		return members;
	}

}
