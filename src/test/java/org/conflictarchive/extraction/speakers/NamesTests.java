package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.vocabulary.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	/** After the bar the names; their office in brackets. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			He met Ada Berg.|Ada Berg
			He met President Ada Berg.|Ada Berg (President)
			He met Lt Col Dan Ben-Levi.|Dan Ben-Levi (Lt Col)
			He met the mayor, Ada Berg.|Ada Berg (mayor)
			He met Ada Berg, the mayor.|Ada Berg (mayor)
			He met prosecutor Ada Berg.|Ada Berg (prosecutor)
			He met Ali bin Hadi.|Ali bin Hadi
			He met Ludwig van der Berg.|Ludwig van der Berg
			He met Ursula von der Heide.|Ursula von der Heide
			He met José de la Cruz.|José de la Cruz
			He met Abdurrahman al-Hadi.|Abdurrahman al-Hadi
			He met Ada K. Berg.|Ada K. Berg
			He met Özgür Şahin.|Özgür Şahin
			He met Jordan Ward.|Jordan Ward
			He met Israel Katz.|Israel Katz
			He met Secretary of State Ada Berg.|Ada Berg (Secretary of State)
			He met the Relief Council.|Relief Council
			He met the Joint Risk and Relief Council (JRRC).|Joint Risk and Relief Council, JRRC
			He met the Institute of Statistics and Research (Isro).|Institute of Statistics and Research, Isro
			The General Staff met.|General Staff
			He met the Search and Rescue Agency.|Search and Rescue Agency
			He met the Berg and Ada Ward Foundation.|Berg and Ada Ward Foundation
			He met the Ministry of Education and Culture.|Ministry of Education and Culture
			He met Ada Berg and the Ward Foundation.|Ada Berg, Ward Foundation
			He met the Center for Peace and Center for Trade.|Center for Peace, Center for Trade
			Ecologist Ada Berg spoke.|Ada Berg
			Former Prime Minister Ada Berg spoke.|Ada Berg (Prime Minister)
			Saturday Ada Berg spoke.|Ada Berg
			Kenyan-led Berg Front came.|Berg Front
			Mayor of Lodwar Ada Berg spoke.|Ada Berg
			He met the first minister of Scotland Ada Berg.|Ada Berg
			He met Secretary of Justice Ada Berg.|Ada Berg (Secretary of Justice)
			He met Ex-President Ada Berg.|Ada Berg (Ex-President)
			He met co-author Ada Berg.|Ada Berg (co-author)
			He met prime minister John Major.|John Major (prime minister)
			According to his agent, Berg had left.|Berg
			""")
	void findsNames(String sentence, String names) {
		assertThat(namesIn(sentence).stream()
			.map((name) -> (name.role() != null) ? name.text() + " (" + name.role() + ")" : name.text())
			.collect(Collectors.joining(", "))).isEqualTo(names);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			He met Ada, 52, at home.|PERSON
			He met Ada, a 52-year-old farmer.|PERSON
			He lived in Lodwar.|PLACE
			He lived in the hamlet of Lodwar.|PLACE
			He came to Lodwar province.|PLACE
			He told the Zenit news agency.|MEDIA
			He told private broadcaster Zenit.|MEDIA
			He told Zenit-TV.|MEDIA
			He met the Relief Council.|GOVERNMENT_BODY
			He met the Zenit Brigades.|ARMED_GROUP
			He met the Zenit Foundation.|ORGANISATION
			He fought through World War III.|PLACE
			He drove a Zenit QX7.|PLACE
			He went home on Berg Day.|PLACE
			""")
	void tellsWhatBearsThem(String sentence, ActorType type) {
		assertThat(namesIn(sentence)).extracting(Name::type).containsExactly(type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			They spoke in Jordan.
			Georgia attacked.
			The Prime Minister left.
			It may rain.
			He lived in Mali and Chad.
			The US and the UN met.
			Protesters came.
			Some Democrats left.
			Egyptologists left.
			He left Friday.
			""")
	void findsNoneInOtherWords(String sentence) {
		assertThat(namesIn(sentence)).isEmpty();
	}

	private static List<Name> namesIn(String sentence) {
		return Names.in(Text.of(sentence).sentences().get(0));
	}

}
