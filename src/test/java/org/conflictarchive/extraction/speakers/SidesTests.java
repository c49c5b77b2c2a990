package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SidesTests {

	/**
	 * Losses are in brackets, their victims in angles, who tells them in braces; of
	 * several losses the last one is asked for.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					[49 <Kenyan soldiers> were killed].|Kenya
					[six <Mexican nationals> were killed].|Mexico
					[hundreds of <Taliban> were killed].|Taliban
					[12 <Ukrainians> died].|Ukraine
					[12 people died on the Kenyan side].|Kenya
					They inflicted [80 casualties] on four Kenyan brigades.|Kenya
					{Kenya's defence ministry} announced [the death of 50 of <its servicemen>].|Kenya
					{Kenya} put [its own losses at four].|Kenya
					{The Kenyan army} said [three of <our soldiers> died].|Kenya
					{Kenyan Colonel Ada Berg} said [four of mine were killed].|Kenya
					{Hamas} said [two of <its fighters> were killed].|Hamas
					{The White Helmets} said [one of <its own volunteers> was killed].|White Helmets
					{Kenya and Uganda} announced [<victims>].|Kenya, Uganda
					{Kenya and Uganda} said [ten <civilians> died on both sides].|Kenya, Uganda
					[14 <Kenyan soldiers> were killed] and [31 wounded].|Kenya
					[Four <Kenyans> died], [two of <them> brothers].|Kenya
					[Four <Kenyans> died], including [two <women>].|Kenya
					Israel struck Hezbollah. {Israel} said [13 <terrorists> were killed].|Hezbollah
					Kenyan troops fought Ugandan troops. {Kenya's defence ministry} said [20 <attackers> were killed].|Uganda
					Kenyan forces fired on the Ugandan army. {The Kenyan army} said the enemy left [80 dead].|Uganda
					Troops fought in Kenya. {Kenya's border guard} said [one <officer> was killed].|Kenya
					Boko Haram attacked in Nigeria. {Boko Haram} said [two <fighters> died].|Boko Haram
					[31 <people> were killed in southern Kenya].|Kenya
					[31 <people> were killed in the Kenyan town of Lodwar].|Kenya
					[19 <people> were killed] in Lodwar, Kenya.|Kenya
					LODWAR, Kenya (Reuters) - Raiders came. [31 <people> were killed].|Kenya
					[Nine <people> died in Aleppo].|Syria
					[Nine <people> died] in a strike on Lebanon.|Lebanon
					A bomb went off in Kenya. [20 died].|Kenya
					Shells hit Kenya and Uganda. In Kenya and in Uganda houses burnt. {Kenya's health ministry} said [19 <people> died].|Kenya
					[A Kabul bombing killed five in Afghanistan].|Afghanistan
					They put [Kenyan military losses at 14 dead].|Kenya
					{Uganda} put Kenyan losses on Monday alone at [up to 200 <servicemen> killed].|Kenya
					[Four <Palestinians> were killed].|Palestinians
					[Ten <people> died] in the Gaza Strip.|Palestinians
					Nagorno is an enclave. {Nagorno's army} said [16 of <its servicemen> were killed].|Nagorno
					[Two <Nagorno soldiers> were killed].|Nagorno
					{Unisil} said [two of <its troops> were hurt].|Unisil
					Kenyan forces fought Ugandan forces. The shelling left [ten <civilians> dead] on both sides.|Kenya, Uganda
					[Nine people were killed in Kenya]. The driver fled. Police came. [Five of the dead are <women>].|Kenya
					[Nine people were killed in Kenya], a tenth in Uganda. {A charity} gave [a higher total of 40 dead].|Kenya
					[Nine people were killed in Kenya], shells hit Uganda. {A nurse} counted [31 bodies].|Kenya
					Israeli jets struck. {Israel} said troops chased the attackers of Hezbollah and [killed 12 of <them>].|Hezbollah
					Kenyan troops fought in Kenya. {Rebels} said they had [killed 12 <government soldiers>].|Kenya
					Raiders struck in Kenya. {An envoy} put [<the army's losses> at 31].|Kenya
					Rockets hit northern Israel and southern Lebanon. In northern Israel sirens rang. [Three <people> were hurt in Ramot].|Israel
					Kenyan forces fought Ugandan forces. In Kenya it rained. {The Ugandan authorities} said [20 people died].|Uganda
					Troops fought in Kenya. [The rocket caused no casualties].|Kenya
					[Two <soldiers> from Kenya were killed in Uganda].|Kenya
					[Two <railway workers> died in Kenya].|Kenya
					[40 people were killed by Kurdish rebels in Turkey].|Turkey
					The rebels fought on in Turkey, near war-torn Syria. [40 people died in Turkey].|Turkey
					A civil war goes on in Syria. Troops are in Turkey. [Two <people> were killed in Turkey].|Turkey
					[2,100 <people> have been killed in Kenya since Friday].|Kenya
					A civil war goes on in Syria. [14 <soldiers> died] in Syria.|Syria
					A civil war goes on in Sudan. [60,000 <people> fled] from Sudan.|Sudan
					[68,000 <people> fled from Nigeria to Niger].|Nigeria
					Troops fought in Kenya. {A monitor} said [seven <rebels> died].|Kenyan rebels
					Troops fought in Kenya. {A monitor} said [12 <pro-government fighters> died].|Kenya
					{Military sources} said jets struck Hamas positions, [killing 17 <militants>].|Hamas
					Troops fought in Gaza. {Israel} said [1,200 <people> were killed] in Hamas's surprise attack.|Israel
					Shells fell in Kenya. {The defence ministry of Nagorno} said [three <people> died].|Nagorno
					Jets struck Hamas. {Israel} said [four <militants> died]. [Four people died in Gaza].|Palestinians
					{The United Nations Mission} said [two <peacekeepers> were killed in Kenya].|United Nations Mission
					Troops fought in Uganda. {An envoy} said [Kenya had lost dozens of <officers>].|Kenya
					Troops fought in Uganda. {An envoy} said Kenyan forces were suffering [hundreds of <casualties>] a day.|Kenya
					Troops fought in Uganda. Kenya has kept its toll since {the ministry} reported [1,351 dead].|Kenya
					Troops fought in Uganda. {The ministry} put Nairobi's losses at [up to 190 <servicemen>].|Kenya
					Uganda said 18 had died, while {Kenya} put its own losses at [12 dead].|Kenya
					The Upper-Nagorno defence ministry spoke. {Nagorno officials} said [a boy was killed].|Upper-Nagorno
					{The Nagorno defence ministry} said [five of its <volunteers> were killed] in Nagorno.|Nagorno
					Kenyan-backed forces fought. The Nagorno ministry spoke. {Nagorno officials} said [a boy was killed].|Nagorno
					Troops fought in Kenya. {Uganda} said Ugandan troops had come under fire and [no one was hurt].|Uganda
					[Four <Kenyan soldiers> died]. Smoke rose. It rained. {A blogger} said [three <servicemen> had died].|Kenya
					Troops fought in Kenya. {The Relief Council} said 29 had died, while [pro-government forces lost 13].|Kenya
					Troops fought in Kenya. {Boko Haram} said it had [killed 33 <soldiers>].|Kenya
					Kenyan troops fought Ugandan troops. A Kenyan strike on the city of Ramot [killed five <people>].|Uganda
					Troops fought in Kenya. Boko Haram attacked. {Colonel Ada Berg} said [eight <insurgents> were killed].|Boko Haram
					Meanwhile in Uganda, homes burnt. {A governor} said [one <person> died].|Uganda
					Troops fought in Kenya. [One <person> died in Uganda]. But {a newspaper} said [four <people> died].|Uganda
					Nagorno's army fought. {Ethnic Armenian officials} said [200 <people> died].|Nagorno
					The Nagorno leader spoke. [20 <people> died] near the main city.|Nagorno
					The Nagorno leader spoke. [More than 19,000 <refugees> have fled to Armenia from Nagorno].|Nagorno
					The Nagorno ombudsman Artak Melik spoke. {Artak Melik} said [13 <people> died].|Nagorno
					The insurgency has [killed more than 30,000 <people>] in Kenya.|Kenya
					Kenya met Uganda. Kenya spoke. Uganda spoke. Uganda met Kenya. [6,500 <people> on both sides died].|Kenya, Uganda
					[More than 6,000 <refugees> fled from Kenya].|Kenya
					[31 <people> died in Gaza]. {Israel} said [12 of the dead were <militants>].|Palestinians
					""")
	void tellsWhoseLossesTheyAre(String marked, String sides) {
		assertThat(sidesOf(marked).stream().map(Member::name).collect(Collectors.joining(", "))).isEqualTo(sides);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
							[31 <people> were killed].
							A civil war goes on in Syria. [46 <people> died] in Syria.
							Troops fought in Kenya. [two <tourists> died in Kenya].
							Troops fought in Kenya. [three <suspects> were killed in Kenya].
							A civil war goes on in Syria. [1,200 <civilians> died] in Syria.
							Rebels fought government soldiers in Sudan. [40 <people> died] in Sudan.
							The rebel-held town lies in Syria. [18 <civilians> died] in Syria.
							Troops fought in Kenya. {The police} [detained two <men>].
							[Nine people died in Kenya]. [Three of the dead were <tourists>].
							[A war in Kenya killed 30,000 <people>].
							[Fighting there left 40 <people> dead] in Kenya.
							The conflict in Kenya, now in its ninth year, [cost 20,000 <lives>].
							[40,000 <people> have died since the militia launched an insurgency] in Kenya.
							Troops fought in Kenya. [two <aid workers> were killed in Kenya].
							Troops fought in Kenya. {A witness} said [three <terrorists> died].
							Troops fought in Kenya. {A witness} said [three <militants> died].
							{A witness} said [seven <rebels> died].
							{A monitor} said Hamas fired on the town, [killing 17 <militants>].
							Kenya shelled Uganda, {officials on both sides} said: [24 <people> died].
							Kenya signed a deal with Uganda. [Three <people> died].
							He flew from Kenya to Uganda. [Three <people> died].
							Troops fought in Kenya. {Uganda-installed authorities} said [two <women> died].
							Troops fought in Kenya. {Uganda-backed officials} said [two <women> died].
							The Nagorno leader spoke. A war over the territory [killed 30,000 <people>].
							A Kenyan strike [killed five <people>].
							Kenyan troops and Ugandan troops fought in Kenya. Kenyan forces fired, Ugandan forces too. It rained. [30 <soldiers> died].
					Troops fought in Kenya. {The Kenyan army} said it had [killed five <gunmen>]. Later Hamas came.
					Troops fought in Kenya. [38 <people> died] when a passenger jet crashed in Kenya.
							In Uganda it rained. [Two <people> were killed in Kenya]. [130,000 <people> fled their homes], a charity said.
							[Thousands have been killed] since Kenya launched its full-scale invasion in Uganda.
							""")
	void leavesOpenWhatTheTextDoes(String marked) {
		assertThat(sidesOf(marked)).isEmpty();
	}

	private static List<Member> sidesOf(String marked) {
		Marked text = Marked.of(marked);
		Cast cast = Cast.of(text.text());
		SpeakerRules speakers = new SpeakerRules(cast);
		Sides sides = new Sides(text.text(), cast);
		List<Member> found = List.of();
		for (Span words : text.bracketed()) {
			List<Member> claimants = text.braced().isEmpty() ? List.of()
					: speakers.members(text.phrase(text.braced().get(0)));
			Span victims = text.angled().stream().filter(words::covers).findFirst().orElse(null);
			CasualtyEffect effect = text.text().in(words).contains("fled") ? CasualtyEffect.DISPLACED
					: text.text().in(words).contains("detained") ? CasualtyEffect.CAPTURED : CasualtyEffect.KILLED;
			found = sides
				.of(new Loss(text.sentenceOf(words), words, victims, null, effect, text.sentenceOf(words).span(),
						claimants))
				.members();
		}
		return found;
	}

}
