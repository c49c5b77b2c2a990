package org.conflictarchive.extraction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Ada Berg|ada-berg
			U.S. State Department|u-s-state-department
			Médecins Sans Frontières|medecins-sans-frontieres
			Gülşen Öztürk|gulsen-ozturk
			Ilgar Yılmaz|ilgar-yilmaz
			Łucja Jabłońska|lucja-jablonska
			Đorđe Šarić|dorde-saric
			Søren Næss|soren-naess
			Þóra Guðmundsdóttir|thora-gudmundsdottir
			Anna Weiß|anna-weiss
			Əli Hüseynov|ali-huseynov
			Nguyễn Văn Đức|nguyen-van-duc
			Kenya's defence ministry|kenyas-defence-ministry
			Kenya’s defence ministry|kenyas-defence-ministry
			Fergus O'Hara|fergus-ohara
			Sanaʿa|sanaa
			Ruben Avag`yan|ruben-avagyan
			Boko-Haram|boko-haram
			M23|m23
			PG&E|pg-e
			"Ada" Berg (mayor)|ada-berg-mayor
			Ⅳ Corps|iv-corps
			""")
	void writesNamesAsAddressesAre(String name, String slug) {
		assertThat(Slug.of(name)).isEqualTo(slug);
	}

	/** No transliteration is tried: such names are told apart by a number. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Анна Берг|actor
			آدا|actor
			艾达|actor
			—|actor
			``|actor
			Радио Zenit|zenit
			""")
	void writesActorWhereNothingIsLeft(String name, String slug) {
		assertThat(Slug.of(name)).isEqualTo(slug);
	}

}
