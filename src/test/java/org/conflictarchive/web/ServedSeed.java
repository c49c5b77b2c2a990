package org.conflictarchive.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.conflictarchive.archive.SeedReading;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Serves the seed as a person reads it, so that pages can be tested without the rules.
 * Mistakes are reported to an invented address.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServedArchive(properties = "archive.contact=mailto:mistakes@example.org")
@Import(ServedSeed.ReadByAPerson.class)
public @interface ServedSeed {

	@TestConfiguration(proxyBeanMethods = false)
	class ReadByAPerson {

		@Bean
		ApplicationRunner loadTheSeed(ApplicationContext context) {
			return (arguments) -> SeedReading.load(context);
		}

	}

}
