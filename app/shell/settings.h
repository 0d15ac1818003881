// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace dossier {

// One remembered choice: where it is kept and what it is until somebody chooses.
template <typename T> struct Setting
{
    const char *key;
    T fallback;

    T get() const
    {
        return QSettings().value(QLatin1StringView(key), QVariant::fromValue(fallback)).template value<T>();
    }
    void set(const T &value) const { QSettings().setValue(QLatin1StringView(key), QVariant::fromValue(value)); }
};

namespace settings {

inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> docks{"window/docks", {}};
inline const Setting<QVariantMap> reading{"reading/columns", {}};
inline const Setting<QString> colours{"view/colours", QStringLiteral("system")}; // "system", "light", "dark"
inline const Setting<bool> strongerMarks{"view/stronger-marks", false};
inline const Setting<QVariantMap> timeline{"view/timeline", {}};
inline const Setting<QStringList> recentCases{"case/recent", {}};
inline const Setting<QString> author{"person/name", {}}; // "" = the account's
inline const Setting<QVariantMap> sources{"sources/arrangement", {}};
inline const Setting<QVariantMap> visits{"case/visits", {}}; // the last to each case, by its uid
inline const Setting<QVariantMap> foldedSources{"sources/folded", {}}; // groups, by the uid of the case
inline const Setting<QVariantMap> savedSearches{"search/saved", {}}; // by the uid of the case
inline const Setting<QStringList> lateCommands{"commands/lately", {}}; // ids, the last one first

} // namespace settings

// The name written into acts: the one in the settings, else the account's, else "somebody" in the language of the
// interface.
QString authorName();

} // namespace dossier
