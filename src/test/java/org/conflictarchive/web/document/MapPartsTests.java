package org.conflictarchive.web.document;

import java.util.List;

import org.conflictarchive.web.document.MapParts.Section;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;

class MapPartsTests {

	private static final List<Section> SECTIONS = List.of(Section.of("pages", "/", "/about"),
			Section.of("reports", () -> 5, MapPartsTests::reports), Section.of("claims", () -> 0, (page) -> List.of()));

	@Test
	void holdsAllInOneFileAsLongAsTheyFit() {
		MapParts map = new MapParts(SECTIONS, 7);
		assertThat(map.isOne()).isTrue();
		assertThat(map.whole()).containsExactly("/", "/about", "/reports/r0", "/reports/r1", "/reports/r2",
				"/reports/r3", "/reports/r4");
	}

	@Test
	void splitsEachKindWhereTheyDoNot() {
		MapParts map = new MapParts(SECTIONS, 2);
		assertThat(map.isOne()).isFalse();
		assertThat(map.files()).containsExactly("/sitemap-pages-1.xml", "/sitemap-reports-1.xml",
				"/sitemap-reports-2.xml", "/sitemap-reports-3.xml");
		assertThat(map.part("pages", 1)).containsExactly("/", "/about");
		assertThat(map.part("reports", 3)).containsExactly("/reports/r4");
		assertThat(map.part("reports", 4)).isEmpty();
		assertThat(map.part("nothing", 1)).isEmpty();
	}

	private static List<String> reports(Pageable page) {
		return List.of("r0", "r1", "r2", "r3", "r4").stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
	}

}
