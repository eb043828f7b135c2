package de.filmfarm.lexikon.site;

import java.time.Duration;

import de.filmfarm.lexikon.shared.InterfaceLanguages;
import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.SiteAddress;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * How the site speaks with browsers: languages, caching, files.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

	@Bean
	InterfaceLanguages interfaceLanguages(SiteProperties properties) {
		return new InterfaceLanguages(properties.languages().stream().map(LanguageTag::of).toList());
	}

	@Bean
	SiteAddress siteAddress(SiteProperties properties) {
		return new SiteAddress(properties.address());
	}

	@Bean
	LocaleResolver localeResolver(InterfaceLanguages languages) {
		return new ReaderLocaleResolver(languages);
	}

	/**
	 * Lets a browser ask whether a page has changed, and answers with next to nothing if
	 * not.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		// Weak, because the same page goes out compressed and not.
		filter.setWriteWeakETag(true);
		return new FilterRegistrationBean<>(filter);
	}

	/** Addresses have no slash at the end; whoever types one is led to the page. */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
		return new FilterRegistrationBean<>(
				UrlHandlerFilter.trailingSlashHandler("/**").redirect(HttpStatus.PERMANENT_REDIRECT).build());
	}

	@Bean
	WebMvcConfigurer webConventions(InterfaceLanguages languages) {
		return new Conventions(languages);
	}

	private static final class Conventions implements WebMvcConfigurer {

		/** What readers write and what becomes of it, and the desk. */
		private static final String[] PERSONAL = { "/*/terms/*/report", "/*/search/report", "/*/reports/**",
				"/*/suggestions/**", "/admin", "/admin/**" };

		private final InterfaceLanguages languages;

		private Conventions(InterfaceLanguages languages) {
			this.languages = languages;
		}

		/** A page in a language that the interface does not speak does not exist. */
		@Override
		public void addFormatters(FormatterRegistry registry) {
			registry.addConverter(String.class, LanguageTag.class, (Converter<String, LanguageTag>) (value) -> {
				if (!this.languages.contains(value)) {
					throw new ResponseStatusException(HttpStatus.NOT_FOUND);
				}
				return LanguageTag.of(value);
			});
		}

		/**
		 * Pages may be kept, but must be asked for again, so that an edit shows on the
		 * next request.
		 */
		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			WebContentInterceptor pages = new WebContentInterceptor();
			pages.setCacheControl(CacheControl.noCache().cachePublic());
			registry.addInterceptor(pages)
				.excludePathPatterns(PERSONAL)
				.excludePathPatterns("/fonts/**", "/*.png", "/*.svg");
			WebContentInterceptor personal = new WebContentInterceptor();
			personal.setCacheControl(CacheControl.noStore());
			registry.addInterceptor(personal).addPathPatterns(PERSONAL);
		}

		@Override
		public void addResourceHandlers(ResourceHandlerRegistry registry) {
			registry.addResourceHandler("/fonts/**")
				.addResourceLocations("classpath:/static/fonts/")
				// The version is part of the name.
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
			registry.addResourceHandler("/*.png", "/*.svg")
				.addResourceLocations("classpath:/static/")
				.setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
		}

	}

}
