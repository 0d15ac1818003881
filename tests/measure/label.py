#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes input.json and gold.json of each case from its labelled texts.

    label.py                check that labels/ and the texts agree, write input.json and gold.json
    label.py --list CASE    the sentences of a case with their numbers, the dates, what is in dispute
    label.py --counts       the table of counts (Markdown)

A case is a folder with case.json (documents, pairs, entities, events, facts) and labels/DOC.txt, one for
each document: its text with the labels written into it.  No offset is typed by hand.  The text without
labels must be the text in articles/, summaries/ or translations/, else nothing is written; with
--write-texts those files are written instead (for a new text).

The marks in labels/:

    ‖                      a sentence ends here (a blank line ends one too); ‖? may also go on
    ¦                      a sentence may end here
    ‖{a b}                 the sentence is evidence of the events a and b
    ‹3+4›                  begins a sentence of a rendition: it renders sentences 3 and 4 of the source;
                           in a translation without it: the one after the last; ‹0› renders nothing
    ⟦ORG id|words⟧         a mention of the entity id; ORG/LOC: both right; a further ! says: mangled
    ⟦?|words⟧              an optional mention
    ⟦A 2017-06-27|words⟧   a date; R instead of A: relative, T: optional (T alone: a duration or clock time);
                           further words: alt=VALUE, len=VALUE (lenient), several joined by ;
                           the bare date of since and until and a dropped ~ are lenient without saying so
    ⟦I ip|words⟧           an indicator; ip=VALUE if refanging the words does not do
    ⟦F id=value|words⟧     what this text says about the disputed fact id; passages of two texts with different
                           values contradict each other; value? : it only reports, such pairs are not required
    ⟦X type:words|words⟧   planted: the words in the source, and what they became.  A source sentence that
                           no sentence of a planted translation renders is an omission.
"""
import collections
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = ('notpetya', 'greenvault')
LANGS = ('fr', 'nl', 'it', 'en', 'de')
FOLDER = {'article': 'articles', 'summary': 'summaries', 'translation': 'translations'}
TYPES = ('PER', 'ORG', 'LOC', 'PROD', 'THREAT', 'VULN')


def refang(s):
    s = re.sub(r'\[\.\]|\(\.\)|\[dot\]', '.', s)
    s = re.sub(r'\[@\]|\[at\]|\(at\)', '@', s).replace('[:]', ':').replace('[://]', '://')
    return re.sub(r'^hxxp', 'http', s, flags=re.I)


class Doc:
    """The text of a labelled file and the marks in it."""

    def __init__(self, path):
        with open(path, encoding='utf-8') as f:
            marked = f.read()
        self.path, self.marks, self.ends, self.maybe, self.events, self.beads = path, [], [], [], {}, {}
        out, stack, i = [], [], 0
        while i < len(marked):
            c = marked[i]
            if c == '⟦':
                k = marked.index('|', i)
                stack.append((marked[i + 1:k].split(' '), len(out)))
                if stack[-1][0][0] == 'X':          # its words may hold blanks
                    stack[-1] = (['X', marked[i + 3:k]], len(out))
                i = k
            elif c == '⟧':
                head, start = stack.pop()
                self.marks.append((start, len(out), head))
            elif c == '‖':
                self.ends.append(len(out))
                if marked[i + 1:i + 2] == '?':
                    self.maybe.append(len(out))
                    i += 1
                if marked[i + 1:i + 2] == '{':
                    k = marked.index('}', i)
                    self.events[len(out)] = marked[i + 2:k].split()
                    i = k
            elif c == '¦':
                self.maybe.append(len(out))
            elif c == '‹':
                k = marked.index('›', i)
                self.beads[len(out)] = [int(x) for x in marked[i + 1:k].split('+') if x != '0']
                i = k
            else:
                out.append(c)
            i += 1
        if stack:
            sys.exit('%s: not closed: %s' % (path, stack))
        self.text = ''.join(out)
        ends = set(self.ends) | {m.start() for m in re.finditer(r'\n\s*\n', self.text)} | {len(self.text)}
        self.sentences, pos = [], 0
        for e in sorted(ends):
            a, b = pos, e
            while a < b and self.text[a].isspace():
                a += 1
            while b > a and self.text[b - 1].isspace():
                b -= 1
            if a < b:
                self.sentences.append((a, b))
            pos = e
        self.marks.sort(key=lambda m: (m[0], -m[1]))

    def sentence_at(self, end):
        return next(n for n, (a, b) in enumerate(self.sentences, 1) if a < end <= b)


def options(words):
    res = {'alt': [], 'lenient': []}
    for w in words:
        key, _, value = w.partition('=')
        res[{'alt': 'alt', 'len': 'lenient'}[key]] += value.split(';')
    return res


def lenient(edtf):
    """What says less, everywhere: the bare date of since and until, a dropped ~."""
    bare = re.fullmatch(r'(?:\.\./)?([^/\[]+?)(?:/\.\.)?', edtf)
    less = {bare[1], bare[1].rstrip('~'), edtf.replace('~', '')} if bare else {edtf.replace('~', '')}
    return sorted(less - {edtf})


def build(case):
    base = os.path.join(HERE, case)
    with open(os.path.join(base, 'case.json'), encoding='utf-8') as f:
        meta = json.load(f)
    docs = {d['doc']: Doc(os.path.join(base, 'labels', d['doc'] + '.txt')) for d in meta['docs']}
    gold = {'case': meta['case'], 'docs': [], 'sentences': [], 'optional_boundaries': [],
            'entities': [{'id': k, 'name': v} for k, v in meta['entities'].items()],
            'mentions': [], 'optional_mentions': [], 'dates': [], 'optional_dates': [], 'indicators': [],
            'pairs': [], 'plants': [], 'events': [], 'facts': [], 'contradictions': []}
    extra = {'relative': collections.Counter(), 'mangled': [], 'words': {}}
    evidence, said = collections.defaultdict(list), collections.defaultdict(list)
    for d in meta['docs']:
        doc, x = d['doc'], docs[d['doc']]
        entry = {'doc': doc, 'kind': d['kind'], 'lang': d['lang'], 'file': '%s/%s.txt' % (FOLDER[d['kind']], doc)}
        if 'published' in d:
            entry['published'] = d['published']
        gold['docs'].append(entry)
        extra['words'][doc] = len(x.text.split())
        span = lambda a, b: {'doc': doc, 'start': a, 'end': b, 'text': x.text[a:b]}
        for n, (a, b) in enumerate(x.sentences, 1):
            gold['sentences'].append(dict(span(a, b), id=n))
        for o in x.maybe:
            gold['optional_boundaries'].append({'doc': doc, 'offset': o, 'text': x.text[max(0, o - 20):o].split('\n')[-1]})
        for end, names in x.events.items():
            for name in names:
                evidence[name].append(span(*x.sentences[x.sentence_at(end) - 1]))
        for a, b, head in x.marks:
            what, rest = head[0], head[1:]
            if d['kind'] != 'article' and what != 'X':
                sys.exit('%s: %s in a rendition' % (x.path, head))
            if what == '?':
                gold['optional_mentions'].append(span(a, b))
            elif what.split('/')[0] in TYPES:
                types = what.split('/')
                gold['mentions'].append(dict(span(a, b), type=types[0], types=types, entity=rest[0]))
                if '!' in rest[1:]:
                    extra['mangled'].append((doc, x.text[a:b], rest[0]))
            elif what in 'AR':
                values = options(rest[1:])
                values['lenient'] += [v for v in lenient(rest[0]) if v not in values['alt'] + values['lenient']]
                gold['dates'].append(dict(span(a, b), edtf=rest[0], **values))
                extra['relative'][d['lang']] += what == 'R'
            elif what == 'T':
                gold['optional_dates'].append(dict(span(a, b), **({'edtf': rest[0]} if rest else {})))
            elif what == 'I':
                kind, _, value = rest[0].partition('=')
                gold['indicators'].append(dict(span(a, b), type=kind, value=value or refang(x.text[a:b])))
            elif what == 'F':
                fact, _, value = ' '.join(rest).partition('=')
                said[fact].append((value, span(a, b)))
            elif what != 'X':
                sys.exit('%s: what is %s?' % (x.path, head))
    for p in meta['pairs']:
        src, tgt = docs[p['src']], docs[p['tgt']]
        kind = 'translation' if '.tr.' in p['tgt'] else 'summary'
        name = p['src'] + '>' + p['tgt']
        links, last = [], 0
        for n, (a, b) in enumerate(tgt.sentences, 1):
            to = tgt.beads.get(a)
            if to is None:
                if kind == 'summary':
                    sys.exit('%s: sentence %d rests on what?' % (tgt.path, n))
                to = [last + 1]
            if any(k > len(src.sentences) for k in to):
                sys.exit('%s: sentence %d renders %s, the source has %d' % (tgt.path, n, to, len(src.sentences)))
            last = max(to + [last])
            links.append(to)
        beads = []
        if kind == 'summary':
            beads = [{'src': to, 'tgt': [n]} for n, to in enumerate(links, 1)]
        else:
            seen = {k for to in links for k in to}
            for k in range(1, len(src.sentences) + 1):
                if k not in seen:
                    beads.append({'src': [k], 'tgt': []})
            for n, to in enumerate(links, 1):
                joined = [b for b in beads if to and set(b['src']) & set(to)]
                new = {'src': sorted(set(to).union(*[b['src'] for b in joined])), 'tgt': sorted({n}.union(*[b['tgt'] for b in joined]))}
                beads = [b for b in beads if b not in joined] + [new]
            beads.sort(key=lambda b: (b['src'] or [10 ** 6], b['tgt']))
            for n, to in enumerate(links, 1):       # a translation tells of the events that its source tells of
                for names in [src.events.get(e, []) for e in src.events if src.sentence_at(e) in to]:
                    for event in names:
                        a, b = tgt.sentences[n - 1]
                        item = {'doc': p['tgt'], 'start': a, 'end': b, 'text': tgt.text[a:b]}
                        if item not in evidence[event]:
                            evidence[event].append(item)
        gold['pairs'].append({'pair': name, 'kind': kind, 'src': p['src'], 'tgt': p['tgt'], 'beads': beads})
        planted = False
        for a, b, head in tgt.marks:
            planted = True
            kind_, _, words = head[1].partition(':')
            n = next(n for n, (s, e) in enumerate(tgt.sentences) if s <= a < e)
            found = [m.span() for k in links[n] for m in re.finditer(r'\s+'.join(map(re.escape, words.split())), src.text)
                     if src.sentences[k - 1][0] <= m.start() < src.sentences[k - 1][1]]
            if len(found) != 1:
                sys.exit('%s: %r is %d times in sentence %s of %s' % (tgt.path, words, len(found), links[n], p['src']))
            s, e = found[0]
            gold['plants'].append({'pair': name, 'type': kind_, 'src': [s, e], 'src_text': src.text[s:e],
                                   'tgt': [a, b], 'tgt_text': tgt.text[a:b]})
        if kind == 'translation':
            for bead in beads:
                if not bead['tgt']:
                    s, e = src.sentences[bead['src'][0] - 1]
                    gold['plants'].append({'pair': name, 'type': 'omission', 'src': [s, e], 'src_text': src.text[s:e], 'tgt': None})
                    if not planted:
                        print('%s: an omission, and nothing else is planted' % name, file=sys.stderr)
    for key, e in meta['events'].items():
        gold['events'].append({'title': e['title'], 'edtf': e['edtf'], 'alt': e.get('alt', []), 'lenient': e.get('lenient', []),
                               'evidence': sorted(evidence.pop(key), key=lambda s: (s['doc'], s['start']))})
    if evidence:
        sys.exit('%s: no such events: %s' % (case, sorted(evidence)))
    for key, title in meta['facts'].items():
        gold['facts'].append({'id': key, 'title': title})
        passages = said.pop(key)
        for n, (v, a) in enumerate(passages):
            for w, b in passages[n + 1:]:
                if v.rstrip('?') != w.rstrip('?'):
                    required = not (v.endswith('?') or w.endswith('?') or a['doc'] == b['doc'])
                    gold['contradictions'].append({'a': a, 'b': b, 'fact': key, 'required': required})
    if said:
        sys.exit('%s: no such facts: %s' % (case, sorted(said)))
    known, used = set(meta['entities']), {m['entity'] for m in gold['mentions']}
    if known != used:
        sys.exit('%s: entities: unknown %s, unused %s' % (case, sorted(used - known), sorted(known - used)))
    for key in ('mentions', 'optional_mentions', 'dates', 'optional_dates', 'indicators', 'optional_boundaries'):
        gold[key].sort(key=lambda s: (s['doc'], s.get('start', s.get('offset'))))
    return meta, docs, gold, extra


def pretty(data):
    one = lambda v: json.dumps(v, ensure_ascii=False)
    part = lambda k, v: (' %s: [\n%s\n ]' % (one(k), ',\n'.join('  ' + one(x) for x in v))
                         if isinstance(v, list) and v else ' %s: %s' % (one(k), one(v)))
    return '{\n' + ',\n'.join(part(k, v) for k, v in data.items()) + '\n}\n'


def manifest(meta):
    docs = []
    for d in meta['docs']:
        docs.append({'doc': d['doc'], 'kind': d['kind'], 'file': '%s/%s.txt' % (FOLDER[d['kind']], d['doc'])})
        if 'published' in d:
            docs[-1]['published'] = d['published']
    pairs = [{'pair': p['src'] + '>' + p['tgt'], 'kind': 'translation' if '.tr.' in p['tgt'] else 'summary',
              'src': p['src'], 'tgt': p['tgt']} for p in meta['pairs']]
    return {'case': meta['case'], 'docs': docs, 'pairs': pairs}


def write(case, texts):
    meta, docs, gold, _ = build(case)
    base = os.path.join(HERE, case)
    for d in meta['docs']:
        path = os.path.join(base, FOLDER[d['kind']], d['doc'] + '.txt')
        if texts:
            with open(path, 'w', encoding='utf-8', newline='\n') as f:
                f.write(docs[d['doc']].text)
        with open(path, encoding='utf-8', newline='') as f:
            if f.read() != docs[d['doc']].text:
                sys.exit('%s: not the text of labels/%s.txt' % (path, d['doc']))
    for name, data in (('input.json', manifest(meta)), ('gold.json', gold)):
        with open(os.path.join(base, name), 'w', encoding='utf-8', newline='\n') as f:
            f.write(pretty(data))


def listing(case):
    meta, docs, gold, _ = build(case)
    for d in meta['docs']:
        x = docs[d['doc']]
        print('\n== %s (%s, %s words)' % (d['doc'], d.get('published', d['kind']), len(x.text.split())))
        for n, (a, b) in enumerate(x.sentences, 1):
            print('%3d %s' % (n, ' '.join(x.text[a:b].split())))
            for k in gold['dates']:
                if k['doc'] == d['doc'] and a <= k['start'] < b:
                    print('       date  %-40s %s %s' % (' '.join(k['text'].split()), k['edtf'],
                                                        ' '.join('%s=%s' % (o, k[o]) for o in ('alt', 'lenient') if k[o])))
    for c in gold['contradictions']:
        print('%s %s\n   %s: %s\n   %s: %s' % (c['fact'], c['required'], c['a']['doc'], c['a']['text'], c['b']['doc'], c['b']['text']))


def counts():
    per = {lang: collections.Counter() for lang in LANGS}
    rows = ('articles', 'words in articles', 'summaries', 'translations', 'sentences (all documents)', 'mentions', 'dates', 'of them relative',
            'indicators')
    total, planted = collections.Counter(), collections.Counter()
    forms, langs = collections.defaultdict(set), collections.defaultdict(set)       # an id is the same entity in all cases
    for case in CASES:
        meta, docs, gold, extra = build(case)
        lang = {d['doc']: d['lang'] for d in meta['docs']}
        articles = {d['doc'] for d in meta['docs'] if d['kind'] == 'article'}
        for d in meta['docs']:
            per[d['lang']][FOLDER[d['kind']]] += 1
            if d['kind'] == 'article':
                per[d['lang']]['words in articles'] += extra['words'][d['doc']]
        for key in ('sentences', 'mentions', 'dates', 'indicators'):
            for s in gold[key]:
                per[lang[s['doc']]]['sentences (all documents)' if key == 'sentences' else key] += 1
        for k, n in extra['relative'].items():
            per[k]['of them relative'] += n
        for m in gold['mentions']:
            forms[m['entity']].add(' '.join(m['text'].split()))
            langs[m['entity']].add(lang[m['doc']])
        total['entities'] = len(langs)
        total['entities mentioned in at least two languages'] = sum(len(v) > 1 for v in langs.values())
        total['entities whose name differs between languages'] += len(meta['two_names'])
        total['sets of namesakes'] += len(meta['namesakes'])
        total['mangled or variant spellings of a name'] += len({(t, e) for _, t, e in extra['mangled']})
        total['optional mentions'] += len(gold['optional_mentions'])
        total['optional dates'] += len(gold['optional_dates'])
        total['translations without plants'] += sum(p['kind'] == 'translation' and p['pair'] not in {x['pair'] for x in gold['plants']}
                                                    for p in gold['pairs'])
        total['planted errors'] += len(gold['plants'])
        planted.update(p['type'] for p in gold['plants'])
        total['disputed facts'] += len({c['fact'] for c in gold['contradictions'] if c['required']})
        total['contradicting pairs of passages, required'] += sum(c['required'] for c in gold['contradictions'])
        total['events'] += len(gold['events'])
        total['events told in several articles'] += sum(len({s['doc'] for s in e['evidence']} & articles) > 1 for e in gold['events'])
        for e in meta['two_names']:
            if len(forms[e]) < 2 or len(langs[e]) < 2:
                print('%s: %s: one form, or one language' % (case, e), file=sys.stderr)
    print('| | %s | all |\n|---|%s---:|' % (' | '.join(LANGS), '---:|' * len(LANGS)))
    for r in rows:
        print('| %s | %s | %d |' % (r, ' | '.join(str(per[lang][r]) for lang in LANGS), sum(per[lang][r] for lang in LANGS)))
    print('\n| | |\n|---|---:|')
    for k, n in total.items():
        print('| %s | %s |' % (k, n if k != 'planted errors' else '%d (%s)' % (n, ', '.join('%s %d' % x for x in sorted(planted.items())))))


if __name__ == '__main__':
    if sys.argv[1:2] == ['--list']:
        listing(sys.argv[2])
    elif sys.argv[1:2] == ['--counts']:
        counts()
    elif sys.argv[1:] in ([], ['--write-texts']):
        for name in CASES:
            write(name, bool(sys.argv[1:]))
    else:
        sys.exit(__doc__)
