package org.conflictarchive.archive;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndexPlaceTests {

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/var/archive/db, /var/archive/db.index", "jdbc:h2:file:./db;MODE=PostgreSQL, ./db.index",
			"jdbc:h2:/var/archive/db, /var/archive/db.index", "jdbc:h2:./db;AUTO_SERVER=TRUE, ./db.index" })
	void liesBesideAFile(String database, Path folder) {
		assertThat(IndexPlace.beside(database)).contains(folder);
	}

	@Test
	void knowsTheUsersHome() {
		assertThat(IndexPlace.beside("jdbc:h2:~/db")).contains(Path.of(System.getProperty("user.home"), "db.index"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "jdbc:h2:mem:archive", "jdbc:h2:mem:archive;DB_CLOSE_DELAY=-1",
			"jdbc:h2:tcp://localhost/~/archive", "jdbc:h2:ssl://localhost/archive",
			"jdbc:postgresql://localhost/archive" })
	void liesInMemoryElse(String database) {
		assertThat(IndexPlace.beside(database)).isEmpty();
	}

}
