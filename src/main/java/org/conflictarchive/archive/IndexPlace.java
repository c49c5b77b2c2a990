package org.conflictarchive.archive;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Puts the index beside the database where that is a file; else it lies in memory. */
@Component
class IndexPlace implements HibernatePropertiesCustomizer {

	private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:|(?!\\w{2,}:))(?<path>[^;]+).*",
			Pattern.CASE_INSENSITIVE);

	private final String database;

	IndexPlace(@Value("${spring.datasource.url:}") String database) {
		this.database = database;
	}

	@Override
	public void customize(Map<String, Object> properties) {
		beside(this.database).ifPresent((folder) -> {
			properties.put("hibernate.search.backend.directory.type", "local-filesystem");
			properties.put("hibernate.search.backend.directory.root", folder.toString());
		});
	}

	/** The folder of the index; empty where the database is no file of H2's. */
	static Optional<Path> beside(String database) {
		Matcher matcher = FILE.matcher(database);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String path = matcher.group("path");
		String home = System.getProperty("user.home");
		return Optional.of(Path.of((path.startsWith("~/") ? home + path.substring(1) : path) + ".index"));
	}

}
