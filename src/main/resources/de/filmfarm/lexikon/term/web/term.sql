-- One term with all its parts, as one JSON document in the shape of TermDocument.
select json_build_object(
  'id', t.id,
  'number', t.number,
  'status', t.status,
  'revision', t.published_revision,
  'changedAt', t.changed_at,
  'department', json_build_object('key', department.key, 'name', department_name.name, 'slug', department_name.slug),
  'category', json_build_object('key', category.key, 'name', field_name.name, 'slug', field_name.slug),
  'article', json_build_object('language', shown.language, 'slug', shown.slug, 'lead', shown.lead,
    'plain', shown.plain, 'html', shown.body_html),
  'addresses', (
    select json_agg(json_build_object('language', a.language, 'slug', a.slug) order by a.language)
    from article a where a.term_id = t.id),
  'names', (
    select json_agg(json_build_object('language', d.language, 'text', d.text, 'status', d.status, 'kind', d.kind,
      'gender', d.gender, 'pronunciation', d.pronunciation, 'note', d.note, 'source', d.source) order by d.position)
    from designation d where d.term_id = t.id and d.status <> 'HIDDEN'),
  'figures', (
    select coalesce(json_agg(json_build_object('digest', f.digest, 'name', f.name, 'width', f.width,
      'height', f.height, 'alt', f.alt, 'description', f.description, 'caption', f.caption, 'credit', f.credit,
      'licence', f.licence, 'style', f.style, 'kind', f.kind, 'aiGenerated', f.ai_generated, 'lines', (
        select convert_from(c.content, 'UTF8') from figure_content c
        where c.figure_id = f.id and f.media_type = 'application/yaml'), 'sizes', (
        select coalesce(json_agg(json_build_object('digest', s.digest, 'width', s.width)), '[]')
        from figure_size s where s.figure_id = f.id)) order by tf.position), '[]')
    from term_figure tf join figure f on f.id = tf.figure_id
    where tf.term_id = t.id and (f.language is null or f.language = :language)),
  'examples', (
    select coalesce(json_agg(json_build_object('slug', f.slug, 'title', f.title, 'year', f.year,
      'directors', f.directors, 'note', e.note, 'timecode', e.timecode, 'spoiler', e.spoiler) order by e.position), '[]')
    from film_example e join film f on f.id = e.film_id where e.term_id = t.id),
  'sources', (
    select coalesce(json_agg(json_build_object('authors', s.authors, 'title', s.title, 'publisher', s.publisher,
      'year', s.year, 'edition', s.edition, 'pages', s.pages, 'isbn', s.isbn) order by s.position), '[]')
    from source s where s.term_id = t.id),
  'authors', (
    select coalesce(json_agg(distinct account.name), '[]')
    from revision r join account on account.id = r.author_id
    where r.term_id = t.id and r.published_at is not null),
  'paths', (
    select coalesce(json_agg(json_build_object('title', x.title, 'slug', x.slug, 'place', s.place, 'places', s.places,
      'previous', case when s.previous_id is not null then (
        select json_build_object('text', d.text, 'language', d.language, 'slug', a.slug)
        from article a join designation d on d.term_id = a.term_id and d.status = 'PREFERRED'
        where a.term_id = s.previous_id
        order by a.language <> :language, a.language <> 'en', d.language <> :language, d.language <> a.language limit 1) end,
      'next', case when s.next_id is not null then (
        select json_build_object('text', d.text, 'language', d.language, 'slug', a.slug)
        from article a join designation d on d.term_id = a.term_id and d.status = 'PREFERRED'
        where a.term_id = s.next_id
        order by a.language <> :language, a.language <> 'en', d.language <> :language, d.language <> a.language limit 1) end
      ) order by p.position, p.id), '[]')
    from shown_step s
    join learning_path p on p.id = s.path_id
    join learning_path_text x on x.path_id = p.id and x.language = :language
    where s.term_id = t.id),
  'correction', (
    select json_build_object('revision', c.revision, 'publishedAt', c.published_at, 'thanks', c.thanks,
      'reasons', c.reasons)
    from correction c
    where c.term_id = t.id and concerns_readers_of(shown.language, c.languages, c.reasons)
    order by c.published_at desc, c.revision desc limit 1))
from (
  select a.term_id
  from article a join term t on t.id = a.term_id and t.status in ('PUBLISHED', 'RETIRED')
  where a.slug = :slug
  order by a.language <> :language, a.language <> 'en'
  limit 1) found
join term t on t.id = found.term_id
join lateral (
  select * from article a where a.term_id = t.id
  order by a.language <> :language, a.language <> 'en', a.language
  limit 1) shown on true
join category on category.id = t.category_id
join category department on department.id = category.parent_id
join lateral (select * from category_name n where n.category_id = category.id
  order by n.language <> :language, n.language <> 'en' limit 1) field_name on true
join lateral (select * from category_name n where n.category_id = department.id
  order by n.language <> :language, n.language <> 'en' limit 1) department_name on true
