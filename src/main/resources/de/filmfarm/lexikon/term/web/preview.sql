-- A term as it is being written, in the shape of TermDocument, except that the article still holds Markdown. What only
-- publishing decides (revision, day, authors) is that of the published term, or of one published today.
select json_build_object(
  'id', coalesce(t.id, 0),
  'number', (s ->> 'number')::bigint,
  'status', 'PUBLISHED',
  'revision', coalesce(t.published_revision, 1),
  'changedAt', case when t.published_revision is null then now() else t.changed_at end,
  'department', json_build_object('key', department.key, 'name', department_name.name, 'slug', department_name.slug),
  'category', json_build_object('key', category.key, 'name', field_name.name, 'slug', field_name.slug),
  'article', json_build_object('language', shown.a ->> 'language', 'slug', shown.a ->> 'slug',
    'lead', shown.a ->> 'lead', 'plain', shown.a ->> 'plain', 'html', shown.a ->> 'body'),
  'addresses', (
    select json_agg(json_build_object('language', a ->> 'language', 'slug', a ->> 'slug') order by a ->> 'language')
    from jsonb_array_elements(s -> 'articles') as article (a)),
  'names', (
    select coalesce(json_agg(name order by place), '[]')
    from jsonb_array_elements(s -> 'names') with ordinality as n (name, place)
    where name ->> 'status' <> 'HIDDEN'),
  'figures', (
    select coalesce(json_agg(json_build_object('digest', f.digest, 'name', f.name, 'width', f.width,
      'height', f.height, 'alt', f.alt, 'description', f.description, 'caption', f.caption, 'credit', f.credit,
      'licence', f.licence, 'style', f.style, 'kind', f.kind, 'aiGenerated', f.ai_generated, 'lines', (
        select convert_from(c.content, 'UTF8') from figure_content c
        where c.figure_id = f.id and f.media_type = 'application/yaml'), 'sizes', (
        select coalesce(json_agg(json_build_object('digest', z.digest, 'width', z.width)), '[]')
        from figure_size z where z.figure_id = f.id)) order by place), '[]')
    from jsonb_array_elements_text(s -> 'figures') with ordinality as d (digest, place)
    join figure f on f.digest = d.digest
    where f.language is null or f.language = :language),
  'examples', (
    select coalesce(json_agg(json_build_object('slug', f.slug, 'title', f.title, 'year', f.year,
      'directors', f.directors, 'note', e -> 'note', 'timecode', e ->> 'timecode',
      'spoiler', (e ->> 'spoiler')::boolean) order by place), '[]')
    from jsonb_array_elements(s -> 'examples') with ordinality as x (e, place) join film f on f.slug = e ->> 'film'),
  'sources', s -> 'sources',
  'paths', json_build_array(),
  'authors', (
    select coalesce(json_agg(distinct account.name), '[]')
    from revision r join account on account.id = r.author_id
    where r.term_id = t.id and r.published_at is not null))
from (select cast(:snapshot as jsonb)) as written (s)
left join term t on t.number = (s ->> 'number')::bigint
join lateral (
  select a from jsonb_array_elements(s -> 'articles') as article (a)
  order by a ->> 'language' <> :language, a ->> 'language' <> 'en', a ->> 'language'
  limit 1) shown on true
join category on category.key = s ->> 'category'
join category department on department.id = category.parent_id
join lateral (select * from category_name n where n.category_id = category.id
  order by n.language <> :language, n.language <> 'en' limit 1) field_name on true
join lateral (select * from category_name n where n.category_id = department.id
  order by n.language <> :language, n.language <> 'en' limit 1) department_name on true
