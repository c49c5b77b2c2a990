package org.conflictarchive.web.permalink;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whom mistakes can be told. */
@ControllerAdvice
@EnableConfigurationProperties(Contact.class)
class SiteContact {

	private final Contact contact;

	SiteContact(Contact contact) {
		this.contact = contact;
	}

	@ModelAttribute("contact")
	Contact contact() {
		return this.contact;
	}

}
