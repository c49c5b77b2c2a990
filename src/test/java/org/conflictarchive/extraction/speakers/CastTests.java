package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CastTests {

	/** The words in braces name one actor. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{Ada Berg} came and {Berg} spoke.
			{Berg} came, for {Ada Berg} was late.
			Minister {Ada Berg} met Mrs {Berg}.
			{Ivan Petrenko-Lysyi} came and {Lysyi} spoke.
			{Özgür Şahin} came and {Sahin} spoke.
			The {Berg Motor Company} met. {Berg} spoke.
			{Transport for Lodwar} (TfL) met and {TfL} spoke.
			{Kenya} shelled them and {Nairobi} denied it.
			{Kenya} and the {Kenyan} army met.
			The {United States} and the {US} met.
			The {UN} is the {United Nations}.
			The {IDF} are the {Israel Defense Forces}.
			The {PKK} is the {Kurdistan Workers' Party}.
			The {Joint Relief Council} (JRC) met and the {JRC} spoke.
			The {JRC} (Joint Relief Council) met and the {Joint Relief Council} spoke.
			""")
	void knowsThemAgain(String marked) {
		assertThat(members(marked).stream().distinct()).hasSize(1);
	}

	/** The words in braces name two actors. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{Ada Berg} met {Hugh Ward}.
			{Kenya} shelled {Uganda}.
			The {Berg Motor Company} met {Hugh Berg}.
			The {Kremlin} speaks for {Russia}.
			{Sudan} borders {South Sudan}.
			{Niger} borders {Nigeria}.
			{Georgia} met {Georgia Ward}.
			{North Korea} met {South Korea}.
			{Hamas} met {Palestine}.
			""")
	void keepsThemApart(String marked) {
		assertThat(members(marked).stream().distinct()).hasSize(2);
	}

	@Test
	void neverAffiliatesInACircle() {
		Member one = new Member("Council", ActorType.ORGANISATION);
		Member other = new Member("Party", ActorType.ORGANISATION);
		one.speaksFor(other);
		other.speaksFor(one);
		one.speaksFor(one);
		assertThat(one.party()).isSameAs(other);
		assertThat(other.affiliation()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			LODWAR, Kenya (Reuters) - It rained.|Reuters
			Lodwar, Kenya (CNN) It rained.|CNN
			""")
	void knowsThePublisherByTheDateline(String text, String name) {
		Cast cast = Cast.of(Text.of(text));
		assertThat(cast.mentions()).filteredOn((mention) -> cast.isPublisher(mention.member()))
			.extracting((mention) -> mention.member().name())
			.containsExactly(name);
	}

	@Test
	void knowsThePublisherByItsName() {
		Cast cast = Cast.of(Text.of("He told the BBC and Reuters."), "BBC News");
		assertThat(cast.mentions()).filteredOn((mention) -> cast.isPublisher(mention.member()))
			.extracting((mention) -> mention.member().name())
			.containsExactly("BBC");
	}

	private static List<Member> members(String marked) {
		Marked text = Marked.of(marked);
		Cast cast = Cast.of(text.text());
		return text.braced().stream().map((span) -> memberAt(text, cast, span)).toList();
	}

	private static Member memberAt(Marked text, Cast cast, Span span) {
		return cast.in(text.phrase(span)).get(0).member();
	}

}
