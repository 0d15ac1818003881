// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowstyle.h"

#include <QDockWidget>

namespace dossier {

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const bool isButton =
        icon == SP_TitleBarNormalButton || icon == SP_TitleBarCloseButton || icon == SP_DockWidgetCloseButton;
    if (isButton && qobject_cast<const QDockWidget *>(widget))
        return {};
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace dossier
