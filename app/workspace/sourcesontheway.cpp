// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sourcesontheway.h"

#include <iterator>
#include <utility>

namespace dossier {

namespace {

constexpr qsizetype manySources = 4000;
constexpr qint64 manyBytes = 24'000'000;

} // namespace

bool SourcesOnTheWay::isTooMuch() const
{
    return std::ssize(m_sources) >= manySources || (m_bytes > manyBytes && m_sources.size() > 1);
}

bool SourcesOnTheWay::hasOfPartBefore(int part) const
{
    return !m_sources.empty() && m_sources.front().part < part;
}

bool SourcesOnTheWay::mayHave(const ReadFile &file) const
{
    return m_sha256.contains(file.sha256) || (!file.source.url.isEmpty() && m_urls.contains(file.source.url));
}

void SourcesOnTheWay::add(SourceOnTheWay source)
{
    m_bytes += source.outcome.size;
    m_sha256.insert(source.sha256);
    m_urls.insert(source.url);
    m_sources.push_back(std::move(source));
}

SourceOnTheWay SourcesOnTheWay::takeFirst()
{
    SourceOnTheWay first = std::move(m_sources.front());
    m_sources.pop_front();
    m_bytes -= first.outcome.size;
    m_sha256.remove(first.sha256);
    m_urls.remove(first.url);
    return first;
}

} // namespace dossier
