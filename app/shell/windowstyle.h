// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace dossier {

// The style of the system, but that a dock's own two buttons have no pictures: every dock has a title of ours with
// buttons of its own, and Fusion reads eight files for each of theirs, whenever a dock is made or changes its title.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace dossier
